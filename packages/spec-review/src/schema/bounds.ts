export interface Bound {
  readonly value: number;
  readonly exclusive: boolean;
}

/** Limits by keyword. */
export type Bounds = ReadonlyMap<string, Bound>;

/** Whether a bound is stricter than another: for floors (1) the higher one, for ceilings (-1) the lower one. */
export function tighter(one: Bound, other: Bound, sign: 1 | -1): boolean {
  return one.value === other.value ? one.exclusive && !other.exclusive : (one.value - other.value) * sign > 0;
}

/** The stricter bound of both, for each keyword. */
export function strictest(a: Bounds, b: Bounds, sign: 1 | -1): Bounds {
  const bounds = new Map(a);
  for (const [name, bound] of b) {
    const known = bounds.get(name);
    if (known === undefined || tighter(bound, known, sign)) bounds.set(name, bound);
  }
  return bounds;
}

export const noFloor: Bound = { value: -Infinity, exclusive: false };
export const noCeiling: Bound = { value: Infinity, exclusive: false };

/** The bounds as they limit whole numbers. */
export function rounded(bounds: Bounds, sign: 1 | -1): Bounds {
  const whole = ({ value, exclusive }: Bound): Bound => {
    const near = sign === 1 ? Math.ceil(value) : Math.floor(value);
    return { value: exclusive && near === value ? near + sign : near, exclusive: false };
  };
  return new Map([...bounds].map(([name, bound]) => [name, whole(bound)]));
}
