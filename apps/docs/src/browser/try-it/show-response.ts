/** Shows the body of a response: a picture, JSON with a line for each member, or text. */
export async function showResponse(response: Response): Promise<HTMLElement> {
  const type = response.headers.get("Content-Type") ?? "";
  if (type.startsWith("image/")) {
    const picture = new Image();
    picture.src = URL.createObjectURL(await response.blob());
    picture.alt = `The picture in the response, ${type}`;
    return picture;
  }
  const text = await response.text();
  const block = document.createElement("pre");
  // It scrolls, so the keyboard must be able to focus it.
  block.tabIndex = 0;
  block.textContent = text === "" ? "(no body)" : type.includes("json") ? indent(text) : text;
  return block;
}

function indent(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
