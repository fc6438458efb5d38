import type { NodeDisplayData, PartialButFor } from 'sigma/types';

type Drawn = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'> & {
  readonly isPinned?: boolean;
};

interface Lettering {
  readonly labelFont: string;
  readonly labelSize: number;
}

const LONGEST = 14;
const GAP = 3;

/** The name below the node with a halo of the ground's colour, and a pin where the node was put by hand. */
export function labelDrawer(ground: string, ink: string) {
  return (context: CanvasRenderingContext2D, data: Drawn, { labelFont, labelSize }: Lettering): void => {
    context.textAlign = 'center';
    if (data.isPinned) {
      context.beginPath();
      context.arc(data.x + data.size * 0.75, data.y - data.size * 0.75, 3.5, 0, 2 * Math.PI);
      context.fillStyle = ink;
      context.strokeStyle = ground;
      context.lineWidth = 1.5;
      context.fill();
      context.stroke();
    }
    if (data.label) {
      const letters = [...data.label];
      const label = letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : data.label;
      context.font = `${labelSize}px ${labelFont}`;
      context.textBaseline = 'top';
      context.lineJoin = 'round';
      context.lineWidth = 4;
      context.strokeStyle = ground;
      context.strokeText(label, data.x, data.y + data.size + GAP);
      context.fillStyle = ink;
      context.fillText(label, data.x, data.y + data.size + GAP);
    }
    context.textAlign = 'start';
    context.textBaseline = 'alphabetic';
  };
}

/** A node that is pointed at or selected: a ring around it, the label as ever. */
export function ringDrawer(ground: string, ink: string, accent: string) {
  const drawLabel = labelDrawer(ground, ink);
  return (context: CanvasRenderingContext2D, data: Drawn, settings: Lettering): void => {
    context.beginPath();
    context.arc(data.x, data.y, data.size + 3, 0, 2 * Math.PI);
    context.lineWidth = 2;
    context.strokeStyle = accent;
    context.stroke();
    context.beginPath();
    context.arc(data.x, data.y, data.size, 0, 2 * Math.PI);
    context.fillStyle = data.color;
    context.fill();
    drawLabel(context, data, settings);
  };
}
