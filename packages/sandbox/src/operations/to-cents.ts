/** An amount of money, rounded. One that no number can hold becomes the largest that there is. */
export function toCents(amount: number): number {
  const rounded = Math.round(amount * 100) / 100;
  if (Number.isFinite(rounded)) return rounded;
  return Math.min(Math.max(amount, -Number.MAX_VALUE), Number.MAX_VALUE);
}
