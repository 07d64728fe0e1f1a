import type { APIRoute, GetStaticPaths } from "astro";
import { readReference, type Tag } from "../../../reference/read-reference.ts";
import { redocDocument } from "../../../reference/redoc/redoc-document.ts";
import { base } from "../../../site-address.ts";

export const getStaticPaths = (() =>
  readReference().tags.map((tag) => ({
    params: { tag: tag.anchor.slice(1) },
    props: { tag },
  }))) satisfies GetStaticPaths;

/** The presented document's part for one tag, as its page hands it to Redoc. */
export const GET: APIRoute<{ tag: Tag }> = ({ props }) => Response.json(redocDocument(props.tag, base));
