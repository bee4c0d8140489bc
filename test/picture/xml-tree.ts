export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Node | string)[];
}

const TOKEN = /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const ENTITY = /&(amp|lt|gt|quot|#39);/g;
const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function unescaped(text: string): string {
  if (text.replace(ENTITY, '').includes('&')) throw new Error(`a bare ampersand: ${text}`);
  return text.replace(ENTITY, (_, name: string) => CHARACTERS[name] as string);
}

/** Reads XML of one root element; throws where it is not well formed. */
export function parseXml(xml: string): Node {
  const top: Node = { name: '', attributes: {}, children: [] };
  const open: Node[] = [top];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(xml);
    if (match === null) throw new Error(`not XML at ${at}: ${xml.slice(at, at + 40)}`);
    const [, closing, name = '', written = '', empty, text] = match;
    const parent = open[open.length - 1] as Node;
    if (text !== undefined) {
      parent.children.push(unescaped(text));
    } else if (closing) {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      open.pop();
    } else {
      const node: Node = { name, attributes: attributesOf(written), children: [] };
      parent.children.push(node);
      if (!empty) open.push(node);
    }
  }
  const [root, ...others] = top.children;
  if (open.length !== 1 || root === undefined || typeof root === 'string' || others.length > 0)
    throw new Error('not one element');
  return root;
}

function attributesOf(written: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, key, value] of written.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    if (key === undefined || value === undefined) continue;
    if (key in attributes) throw new Error(`${key} twice`);
    attributes[key] = unescaped(value);
  }
  return attributes;
}

/** Every element of a name, in the order of the text. */
export function elements(node: Node, name: string): readonly Node[] {
  return node.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...elements(child, name)],
  );
}

export function textOf(node: Node): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
