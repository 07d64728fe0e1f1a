import { readFileSync } from "node:fs";
import type { APIRoute, GetStaticPaths } from "astro";
import { documentFiles } from "../reference/document-files.ts";

export const getStaticPaths = (() => [
  { params: { format: "json" }, props: { file: documentFiles.json } },
  { params: { format: "yaml" }, props: { file: documentFiles.yaml } },
]) satisfies GetStaticPaths;

/** The document as one file, for programs and people. */
export const GET: APIRoute<{ file: string }> = ({ props, params }) =>
  new Response(readFileSync(props.file), { headers: { "Content-Type": `application/${params["format"]}` } });
