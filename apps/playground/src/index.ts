export { startPlayground, type Playground, type PlaygroundOptions } from "./playground.ts";
