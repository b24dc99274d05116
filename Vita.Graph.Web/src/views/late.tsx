import { type ComponentType, lazy, Suspense } from "react";

/** A part whose code comes when it is first shown; until then nothing stands there. */
export function late(load: () => Promise<{ default: ComponentType }>): ComponentType {
  const Part = lazy(load);
  return function Late() {
    return (
      <Suspense fallback={null}>
        <Part />
      </Suspense>
    );
  };
}
