type Bright = ReadonlySet<string> | null;

/** What can show some of its nodes bright and the others faded: the scene. */
interface Showing {
  readonly look: { readonly bright: Bright };
  showcase(ids: Bright): void;
}

/**
 * What the pointer is on stands out as long as it is there. What stood out before, such as the relations among the selected, is given back.
 * The scene shows with a delay: what it shows now may still be what an earlier pointing left.
 */
export class Pointing {
  private readonly made = new WeakSet<ReadonlySet<string>>();
  private before: Bright = null;

  at(scene: Showing | null, ids: ReadonlySet<string>): void {
    if (!scene) return;
    if (!this.isOwn(scene.look.bright)) this.before = scene.look.bright;
    this.made.add(ids);
    scene.showcase(ids);
  }

  end(scene: Showing | null): void {
    if (!scene) return;
    const { bright } = scene.look;
    // Whoever made something else stand out meanwhile keeps it.
    scene.showcase(this.isOwn(bright) ? this.before : bright);
  }

  private isOwn(bright: Bright): boolean {
    return bright !== null && this.made.has(bright);
  }
}
