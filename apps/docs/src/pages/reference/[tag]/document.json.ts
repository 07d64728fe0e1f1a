import type { APIRoute, GetStaticPaths } from "astro";
import { readSections, type Section } from "../../../reference/document.ts";
import { redocDocument } from "../../../reference/redoc/redoc-document.ts";

export const getStaticPaths = (() =>
  readSections().map((section) => ({
    params: { tag: section.anchor.slice(1) },
    props: { section },
  }))) satisfies GetStaticPaths;

/** The presented document's part for one tag, as its page hands it to Redoc. */
export const GET: APIRoute<{ section: Section }> = ({ props }) =>
  Response.json(redocDocument(props.section, import.meta.env.BASE_URL.replace(/\/$/, "")));
