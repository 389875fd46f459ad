/** A measured number with the digits that a picture shows. */
export const fiveSignificant = (value: number): number => Number(value.toPrecision(5));
