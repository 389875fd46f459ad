/** What is used of the peers that bring no declarations, or none that can be resolved. */

declare module "react" {
  export type ReactNode = unknown;
  export type PropsWithChildren<Props> = Props & { children?: ReactNode };
  export function createElement(type: unknown, properties?: object, ...children: ReactNode[]): ReactNode;
}

declare module "react-dom" {
  /** Renders what is asked for within, before it returns. */
  export function flushSync(work: () => void): void;
}

declare module "react-dom/client" {
  export function createRoot(place: Element): { render(node: unknown): void };
}
