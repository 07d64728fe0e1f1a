/* oxlint-disable unicorn/consistent-function-scoping -- a function that runs in the browser has no outer scope there */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { readReference } from "../src/reference/read-reference.ts";
import { redocReady, visitSite } from "./visit-site.ts";

/** The content of an operation's page. */
interface Shown {
  /** The description of the operation, its role, and its provenance. */
  readonly text: string;
  /** The description and provenance, by status. */
  readonly statuses: Readonly<Record<string, string>>;
  /** By its part of the operation and its name (`200 Records.FullName`): flags, default, description, values, badge. */
  readonly fields: Readonly<Record<string, string>>;
  /** The first example of each successful response. */
  readonly examples: Readonly<Record<string, unknown>>;
}

const site = visitSite();

/** Reads an operation's own page, which is complete without scripts. */
const readPage = (page: Page, anchor: string): Promise<Shown> =>
  page.evaluate(async (path) => {
    const html = await (await fetch(path)).text();
    const document = new DOMParser().parseFromString(html, "text/html");
    const textOf = (element: Element | null | undefined) =>
      (element?.textContent ?? "").replaceAll(/\s+/g, "");
    const fields: Record<string, string> = {};
    for (const field of document.querySelectorAll<HTMLElement>("[data-field]")) {
      const id = field.querySelector("dt [id]")?.id ?? "";
      const [, kind, status = "request", shape] =
        /^(response|header|body|parameter)-(\d+(?=-))?-?(?:([A-Z]\w+)-)?/.exec(id) ?? [];
      const name = (field.dataset["field"] ?? "").replaceAll("[]", "").replace(/^\./, "");
      const flags = [...field.querySelectorAll("dt > .required, dt > .deprecated, dt > .default")].map(
        textOf,
      );
      const part = kind === "header" || shape === undefined ? status : `${status} ${shape}`;
      fields[`${part} ${name}`] = [...flags, textOf(field.querySelector("dd"))].join(" ");
    }
    const statuses: Record<string, string> = {};
    const examples: Record<string, unknown> = {};
    for (const section of document.querySelectorAll<HTMLElement>("[data-status]")) {
      const { status = "" } = section.dataset;
      statuses[status] = textOf(section.querySelector("h3 ~ div, .sl-heading-wrapper ~ div"));
      for (const shape of section.querySelectorAll<HTMLElement>("[data-shape]")) {
        const title = shape.dataset["shape"] ?? "";
        if (title === "") statuses[status] += textOf(shape);
        else statuses[`${status} ${title}`] = textOf(shape);
      }
      const lines = [...(section.querySelector(".example")?.querySelectorAll(".ec-line") ?? [])];
      if (status.startsWith("2") && lines.length > 0) {
        const example = lines.map((line) => line.textContent).join("\n");
        examples[status] = example.startsWith("<") ? example.trim() : JSON.parse(example);
      }
    }
    const body = document.querySelector("[data-request-body]");
    if (body !== null) {
      const [first] = document.querySelectorAll<HTMLElement>("[data-request-body] ~ [data-shape]");
      statuses["request"] = textOf(body) + (first?.dataset["shape"] === "" ? textOf(first) : "");
    }
    const paragraphs = document.querySelectorAll(".introduction > nav ~ :not(.hint)");
    return { text: [...paragraphs].map(textOf).join(""), statuses, fields, examples };
  }, `/reference${anchor}/`);

/** Brings everything inside a field into view, because Redoc renders it only then. */
const showNested = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.IntersectionObserver = class extends IntersectionObserver {
      readonly #show: (target: Element) => void;
      constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
        super(callback, options);
        // What Redoc reads of an entry.
        const entryOf = (target: Element) => ({ target, isIntersecting: true }) as IntersectionObserverEntry;
        this.#show = (target) => void setTimeout(() => callback([entryOf(target)], this));
      }
      override observe(target: Element): void {
        if (target.closest("[data-schema-nested-open]") === null) super.observe(target);
        else this.#show(target);
      }
    };
  });

/** Opens every part of an operation in Redoc, and reads it. */
const readRedoc = (page: Page, anchor: string): Promise<Shown> =>
  page.locator(`#redoc [data-section-id="${anchor}"]`).evaluate(async (section) => {
    const textOf = (element: Element | null | undefined) =>
      (element?.textContent ?? "").replaceAll(/\s+/g, "");
    const markdown = '[data-component-name="Markdown/Markdown"]';
    /** React renders what a click changes in a microtask. Nothing has to be painted in between. */
    const click = async (element: HTMLElement | null) => {
      element?.click();
      await Promise.resolve();
    };
    const openAll = async () => {
      const closed = '[data-schema-nested-open="false"] > button';
      const late = '[data-schema-nested-open="true"] > div > [aria-hidden="true"]:empty';
      for (let next = section.querySelector<HTMLElement>(`${closed}, ${late}`); next !== null;) {
        if (next.matches(closed)) await click(next);
        else await new Promise((resolve) => setTimeout(resolve));
        next = section.querySelector<HTMLElement>(`${closed}, ${late}`);
      }
    };
    const statuses: Record<string, string> = {};
    const nameOf = (item: Element) => item.querySelector(".schema-name")?.textContent ?? "";
    const fields: Record<string, string> = {};
    const readFields = (kind: "request" | "response", part: string) => {
      for (const item of section.querySelectorAll(`.schema-property-item[id*="t=${kind}"]`)) {
        const names: string[] = [];
        for (
          let one: Element | null | undefined = item;
          one !== null && one !== undefined;
          one = one.parentElement?.closest(".schema-property-item")
        ) {
          names.unshift(nameOf(one));
        }
        // The items of an array of plain values, and the names of a map, have no text of their own.
        if (/^(\[i\]|property name\*)$/.test(names.at(-1) ?? "")) continue;
        const [head, ...rest] = item.children;
        const own = rest.filter((element) => !element.matches("[data-schema-nested-open]"));
        const isOwn = (element: Element) => element.closest(".schema-property-item") === item;
        const texts = own.flatMap((element) => [...element.querySelectorAll(markdown)]).filter(isOwn);
        const defaults = [...item.querySelectorAll("*")].filter(isOwn).map(textOf);
        const [byDefault] = defaults
          .filter((text) => /^Default:./.test(text))
          .toSorted((one, other) => one.length - other.length);
        const flags = [...(head?.children ?? [])]
          .map(textOf)
          .filter((text) => /^(required|deprecated)$/i.test(text));
        // A parameter belongs to no shape of the body.
        const owner = /&in=/.test(item.id) ? kind : part;
        fields[`${owner} ${names.join(".")}`] = [
          ...flags.map((flag) => flag.toLowerCase()),
          ...(byDefault === undefined ? [] : [byDefault]),
          texts.map(textOf).join(""),
        ].join(" ");
      }
    };

    const responses = section.querySelector('[id$="/responses"]')?.parentElement;
    /** Reads the fields of each shape that a body may have. */
    const readShapes = async (kind: "request" | "response", part: string) => {
      const shapes = [
        ...section.querySelectorAll<HTMLElement>('[data-section-id="switcher"] [role="tab"]'),
      ].filter((tab) => responses?.contains(tab) === (kind === "response"));
      for (const shape of shapes.length === 0 ? [null] : shapes) {
        await click(shape);
        await openAll();
        if (shape !== null && kind === "response") {
          const description = shape
            .closest('[data-section-id="switcher"]')
            ?.nextElementSibling?.querySelector(markdown);
          if (textOf(description) !== "") statuses[`${part} ${textOf(shape)}`] = textOf(description);
        }
        readFields(kind, shape === null ? part : `${part} ${textOf(shape)}`);
      }
    };

    await readShapes("request", "request");
    /** The content of an element, without the fields and the shapes of a body. */
    const textsOf = (element: Element | null | undefined) =>
      [...(element?.querySelectorAll(markdown) ?? [])].filter(
        (text) => text.closest('.schema-property-item, [data-section-id="switcher"] ~ *') === null,
      );
    const body = section.querySelector('[id$="/request/body"]');
    if (body !== null) statuses["request"] = textsOf(body).map(textOf).join("");
    const tabs = '[data-response-codes-tablist] [role="tab"]';
    for (const tab of section.querySelectorAll<HTMLElement>(tabs)) {
      await click(tab);
      const status = textOf(tab);
      const texts = textsOf(responses);
      statuses[status] = texts.map(textOf).join("");
      await readShapes("response", status);
    }

    const examples: Record<string, unknown> = {};
    for (const button of section.querySelectorAll<HTMLElement>(".panel-response-samples button")) {
      if (!/^2\d\d$/.test(textOf(button))) continue;
      await click(button);
      await click(section.querySelector('.panel-response-samples [data-testid="expand-all"]'));
      const example = section.querySelector(".panel-response-samples pre")?.textContent;
      if (example === undefined || example.startsWith("// No ")) continue;
      examples[textOf(button)] = example.startsWith("<") ? example.trim() : JSON.parse(example);
    }
    const request = section.querySelector('[id$="/request"]')?.parentElement;
    const introduction = [...(request?.children ?? [])].filter((element) => element.matches(markdown));
    // The last paragraph links to the operation's own page.
    return { text: introduction.slice(0, -1).map(textOf).join(""), statuses, fields, examples };
  });

// One of each kind, with the most fields; all of them in `pnpm test:soak`.
const usual = /^(listCoworkers|createCoworker|getTeam|runTeamCommand|createToken|deleteCoworker)$/;
const compared = readReference().tags.flatMap(({ name, anchor, operations }) => {
  const some = operations.filter(({ id }) => process.env["SOAK"] !== undefined || usual.test(id));
  return some.length === 0 ? [] : [{ name, anchor, some }];
});

test.each(compared)(
  "$name: Redoc and the operations' own pages show the same text, badges, flags, defaults and examples of every field",
  async ({ anchor: tag, some }) => {
    const tab = await site.newPage();
    await showNested(tab);
    await tab.goto(`${site.origin}/reference${tag}/`);
    await redocReady(tab);
    for (const { id, anchor, parameters, responses } of some) {
      await tab.evaluate((wanted) => (location.hash = wanted), anchor);
      await tab.locator(`#redoc [data-section-id="${anchor}"] .panel-request-samples pre`).waitFor();
      const page = await readPage(tab, anchor);
      expect({ id, ...(await readRedoc(tab, anchor)) }).toEqual({ id, ...page });
      // The reading itself missed nothing.
      expect(Object.keys(page.statuses)).toEqual(
        expect.arrayContaining(responses.map(({ status }) => status)),
      );
      expect(Object.keys(page.fields)).toEqual(
        expect.arrayContaining(parameters.map(({ name }) => `request ${name}`)),
      );
      for (const text of Object.values(page.fields)) expect(text).toMatch(/documented|observed|assumed/);
    }
  },
);
