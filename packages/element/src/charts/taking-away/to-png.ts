/** Pixels of a picture for one of the chart. */
const fineness = 2;

/**
 * A drawing as a picture of twice as many pixels each way. It gets to the canvas by a data address, which a strict policy allows for images and which
 * does not taint. Rejects where a policy allows no such images, and where the browser cannot make the picture.
 */
export async function toPng(
  svg: string,
  { width, height }: { width: number; height: number },
  document: Document,
): Promise<Blob> {
  const image = document.createElement("img");
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = fineness * width;
  canvas.height = fineness * height;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new TypeError("no picture could be made")) : resolve(blob)), "image/png"),
  );
}
