/** The same object for callers, who are told when the sandbox that it belongs to is closed. */
export const untilClosed = <Part extends object>(part: Part, requireOpen: () => void): Part =>
  new Proxy(part, {
    get(target, name) {
      requireOpen();
      const member: unknown = Reflect.get(target, name);
      // Private fields belong to the object itself, and not to its proxy.
      return typeof member === "function" ? member.bind(target) : member;
    },
    set(target, name, value) {
      requireOpen();
      return Reflect.set(target, name, value);
    },
  });
