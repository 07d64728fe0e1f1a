/** Rounds an amount of money to cents. An amount beyond the range of numbers becomes the largest number. */
export function toCents(amount: number): number {
  const rounded = Math.round(amount * 100) / 100;
  if (Number.isFinite(rounded)) return rounded;
  return Math.min(Math.max(amount, -Number.MAX_VALUE), Number.MAX_VALUE);
}
