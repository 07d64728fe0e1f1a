/** A proxy of an object for callers, which throws once its sandbox is closed. */
export const untilClosed = <Part extends object>(part: Part, requireOpen: () => void): Part =>
  new Proxy(part, {
    get(target, name) {
      requireOpen();
      const member: unknown = Reflect.get(target, name);
      // Private fields exist only on the object itself, not on its proxy.
      return typeof member === "function" ? member.bind(target) : member;
    },
    set(target, name, value) {
      requireOpen();
      return Reflect.set(target, name, value);
    },
  });
