/** What is changed in Redoc's bundle, and why. */
const changes: readonly { readonly find: RegExp; readonly put: string; readonly why: string }[] = [
  {
    // Where it fetches the picture beside "API docs by" from, whatever its options say. The Content-Security-Policy
    // would block that too, but with an error in every reader's console. Redoc leaves out a picture that fails to load.
    find: /https:\/\/cdn\.redoc\.ly\/redoc\/[a-z-]+\.svg/g,
    put: "data:,",
    why: "the address of its logo",
  },
  {
    // The site's frame has the page's one landmark of this kind around it.
    find: /\bL\.main(?=[`.])/g,
    put: "L.div",
    why: "a main landmark",
  },
  {
    // It follows an h2; assistive technology would look for the level between.
    find: /\bL\.h4(?=\.attrs\(.{0,60}`Typography\/H4`)/g,
    put: "L.h3",
    why: "a heading of the fourth level",
  },
  {
    // The same, for the groups of parameters.
    find: /\bL\.h5(?=[`.])/g,
    put: "L.h4",
    why: "a heading of the fifth level",
  },
  {
    // The menu of examples shows which is chosen; this name would hide that from those who have it read aloud.
    find: /"aria-label":`Example`,(?=options:)/g,
    put: "",
    why: "a name of the menu of examples",
  },
  {
    // Samples come after all parameters otherwise: 31,000 pixels down on a phone, and 249 stops of the Tab key away.
    // redoc.css puts them back to the right of the parameters where there is room.
    find: /\[(\(0,\w+\.jsx\)\(\w+,\{\$isStacked:i,"data-testid":\w+,children:e\}\)),(a&&\(0,\w+\.jsx\)\(\w+,\{\$isStacked:i,"data-testid":\w+,children:a\}\))\]/g,
    put: "[$2,$1]",
    why: "two panels beside each other",
  },
];

/** Makes Redoc's bundle ask no other origin for anything, and fit into a page. */
export function selfContainedRedoc() {
  return {
    name: "self-contained-redoc",
    transform: {
      filter: { id: /redoc\.standalone\.js/ },
      handler: (code: string) => ({
        code: changes.reduce((text, { find, put, why }) => {
          if (text.search(find) < 0)
            throw new Error(`Redoc's bundle no longer holds ${why}: drop that change.`);
          return text.replaceAll(find, put);
        }, code),
        map: null,
      }),
    },
  };
}
