import { readFileSync } from "node:fs";
import type { APIRoute, GetStaticPaths } from "astro";
import { documentFile, documentYamlFile } from "../reference/document.ts";

export const getStaticPaths = (() => [
  { params: { format: "json" }, props: { file: documentFile } },
  { params: { format: "yaml" }, props: { file: documentYamlFile } },
]) satisfies GetStaticPaths;

/** The document as one file, for programs and people. */
export const GET: APIRoute<{ file: string }> = ({ props, params }) =>
  new Response(readFileSync(props.file), { headers: { "Content-Type": `application/${params["format"]}` } });
