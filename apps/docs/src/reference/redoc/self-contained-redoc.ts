/** The changes to Redoc's bundle, with their reasons. */
const changes: readonly { readonly find: RegExp; readonly put: string; readonly why: string }[] = [
  {
    // The address of the picture beside "API docs by", which no option turns off. The Content-Security-Policy would
    // block it, with an error in every reader's console. Redoc hides a picture that fails to load.
    find: /https:\/\/cdn\.redoc\.ly\/redoc\/[a-z-]+\.svg/g,
    put: "data:,",
    why: "the address of its logo",
  },
  {
    // A page may have one main landmark, and the site's own is around Redoc.
    find: /\bL\.main(?=[`.])/g,
    put: "L.div",
    why: "a main landmark",
  },
  {
    // It follows an h2, so it must be an h3 for assistive technology.
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
    // This label would hide the chosen example from screen readers.
    find: /"aria-label":`Example`,(?=options:)/g,
    put: "",
    why: "a name of the menu of examples",
  },
  {
    // Otherwise samples come after all parameters: 31,000 pixels down on a phone, and 249 Tabs away. redoc.css puts
    // them back to the right of the parameters on a wide screen.
    find: /\[(\(0,\w+\.jsx\)\(\w+,\{\$isStacked:i,"data-testid":\w+,children:e\}\)),(a&&\(0,\w+\.jsx\)\(\w+,\{\$isStacked:i,"data-testid":\w+,children:a\}\))\]/g,
    put: "[$2,$1]",
    why: "two panels beside each other",
  },
  {
    // The button below a tag, which shows all its operations, is called "+ Show".
    find: /children:\[`\+ `,p\]/g,
    put: "children:`Show all operations`",
    why: "a button that expands a tag",
  },
];

/** Patches Redoc's bundle so that it loads nothing from other origins and fits into a page of the site. */
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
