import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Dtype, fileSuffixes } from "../onnx/qwen2.ts";
import { readSafetensors } from "../onnx/safetensors.ts";
import { writeModel } from "../onnx/write-model.ts";
import { tinyShape } from "./shape.ts";
import { addedTokenNumber, marks, tokenizerConfig, tokenizerFile } from "./tokens.ts";

export const tinyDtypes = Object.keys(fileSuffixes) as Dtype[];

/** Writes the tiny model into a folder, a file for each dtype; some two megabytes in half a second. */
export function makeTinyModel(folder: string, dtypes: readonly Dtype[] = tinyDtypes): void {
  const file = readFileSync(fileURLToPath(new URL("weights.safetensors", import.meta.url)));
  writeModel(
    folder,
    {
      shape: tinyShape,
      weights: readSafetensors(file),
      tokenizer: tokenizerFile(),
      tokenizerConfig: tokenizerConfig(tinyShape.max_position_embeddings),
      begin: addedTokenNumber(marks.begin),
      end: addedTokenNumber(marks.end),
    },
    dtypes,
  );
}

if (import.meta.main) {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error("name the folder that the model goes to: node models/tiny/make.ts FOLDER");
  makeTinyModel(folder);
}
