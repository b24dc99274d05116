import type { Camera } from "../address/State";
import { glide } from "./glide";
import type { Point } from "./Point";
import type { Scene } from "./Scene";

/** How near the camera goes to one node. */
const near = 0.5;

/** The camera of the scene: what is in the frame, and who has chosen that. */
export class Framing {
  /** How many pixels of the frame are covered from below: the sheet of a phone. */
  cover = 0;
  private timer = 0;
  /** Whether somebody has moved the camera: until then it keeps everything in the frame. */
  private byHand = false;
  private rest: ((camera: Camera | null) => void) | null = null;

  constructor(private readonly scene: Scene) {
    const { sigma } = scene;
    const hand = () => (this.byHand = true);
    sigma.getMouseCaptor().on("wheel", hand);
    sigma.getMouseCaptor().on("mousedown", hand);
    sigma.getTouchCaptor().on("touchdown", hand);
    sigma.getCamera().on("updated", ({ x, y, ratio }) => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.rest?.(this.byHand ? { x, y, ratio } : null), 300);
    });
  }

  /** Flies to a node, or to the middle of several. */
  fly(ids: readonly string[], ratio?: number): void {
    const { sigma, graph } = this.scene;
    this.byHand = true;
    const shown = ids.filter((id) => graph.hasNode(id)).map((id) => sigma.getNodeDisplayData(id)!);
    if (shown.length === 0) return;
    const camera = this.uncovered({ ...middle(shown), ratio: ratio ?? sigma.getCamera().ratio });
    glide(sigma.getCamera(), camera, duration());
  }

  /** Pans only as far as a node is out of the frame. */
  keepInFrame(id: string): void {
    const place = this.scene.placeOf(id);
    const { width, height } = this.scene.sigma.getDimensions();
    if (place && (place.x < 20 || place.y < 20 || place.x > width - 76 || place.y > height - 20)) this.fly([id]);
  }

  zoom(factor: number): void {
    this.byHand = true;
    const camera = this.scene.sigma.getCamera();
    glide(camera, { ratio: camera.getBoundedRatio(camera.ratio * factor) }, duration() / 2);
  }

  /** Flies so far away that everything is in the frame; where little room is left, to the node on the sheet. */
  all(jump = false): void {
    const { sigma, graph, look } = this.scene;
    this.byHand = false;
    const ids = graph.nodes();
    if (ids.length === 0) return;
    const { width, height } = sigma.getDimensions();
    const whole = { cameraState: { x: 0.5, y: 0.5, ratio: 1, angle: 0 } };
    const screen = ids.map((id) => sigma.graphToViewport(graph.getNodeAttributes(id) as Point, whole));
    const [wide, high] = [extent(screen.map((one) => one.x)).size, extent(screen.map((one) => one.y)).size];
    const ratio = Math.max(wide / Math.max(width - 150, 100), high / Math.max(height - this.cover - 48, 100), 0.15);
    const focus = this.cover > 0 && look.focus ? sigma.getNodeDisplayData(look.focus) : undefined;
    const framed = middle(ids.map((id) => sigma.getNodeDisplayData(id)!));
    const to = this.uncovered(focus ? { x: focus.x, y: focus.y, ratio: near } : { ...framed, ratio });
    if (jump) {
      sigma.getCamera().setState(to);
      // Labels had their places for the frame before.
      this.scene.overlay.forgetPlaces();
      sigma.scheduleRender();
    } else glide(sigma.getCamera(), to, duration());
  }

  set({ x, y, ratio }: Camera): void {
    this.byHand = true;
    this.scene.sigma.getCamera().setState({ x, y, ratio });
  }

  /** Called when the camera rests: with its place, or null when it keeps everything in the frame. */
  onRest(listener: (camera: Camera | null) => void): () => void {
    this.rest = listener;
    return () => {
      this.rest = null;
    };
  }

  /** The camera that shows in the part of the frame that nothing covers what another shows in its middle. */
  private uncovered(camera: Camera): Camera {
    if (this.cover === 0) return camera;
    const { sigma } = this.scene;
    const { width, height } = sigma.getDimensions();
    const cameraState = { ...camera, angle: 0 };
    return { ...sigma.viewportToFramedGraph({ x: width / 2, y: (height + this.cover) / 2 }, { cameraState }), ratio: camera.ratio };
  }
}

function duration(): number {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 360;
}

function extent(values: readonly number[]): { readonly middle: number; readonly size: number } {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { middle: (least + most) / 2, size: most - least };
}

function middle(points: readonly Point[]): Point {
  return { x: extent(points.map((one) => one.x)).middle, y: extent(points.map((one) => one.y)).middle };
}
