import type { Api } from "../document/api.ts";
import type { Store } from "../store/store.ts";

/** Writes the records of a store, one JSON text per line: `{"entity":"Coworker","record":{…}}`. Without users and images. */
export function* exportLines(api: Api, store: Store): Generator<string> {
  for (const entity of api.entities.values()) {
    for (const record of store.texts(entity))
      yield `{"entity":${JSON.stringify(entity.name)},"record":${record}}`;
  }
}
