/** Where Redoc's bundle fetches the picture beside "API docs by" from, whatever its options say. */
const logo = /https:\/\/cdn\.redoc\.ly\/redoc\/[a-z-]+\.svg/g;

/**
 * Takes the one thing out of Redoc's bundle that asks another origin without being told to. The Content-Security-Policy
 * would block it too, but with an error in every reader's console.
 */
export function selfContainedRedoc() {
  return {
    name: "self-contained-redoc",
    transform: {
      filter: { id: /redoc\.standalone\.js/ },
      handler(code: string) {
        if (!logo.test(code))
          throw new Error("Redoc's bundle no longer holds the address of its logo: drop this plugin.");
        // An empty picture: Redoc leaves out one that fails to load.
        return { code: code.replaceAll(logo, "data:,"), map: null };
      },
    },
  };
}
