import { dashLengths, type Point, type Shape } from '../../guidance/genogram/scene.ts';

/**
 * The shapes of a picture as parts of an SVG. Lines and words take the colour of the text around
 * them, and what is filled takes that of the page, by the classes that the stylesheet gives.
 */
export function SceneShapes({ shapes }: { readonly shapes: readonly Shape[] }) {
  return shapes.map((shape, index) => <SceneShape key={index} shape={shape} />);
}

function SceneShape({ shape }: { readonly shape: Shape }) {
  switch (shape.type) {
    case 'line':
      return (
        <polyline
          className="scene-line"
          points={pointsOf(shape.points)}
          fill="none"
          stroke="currentColor"
          strokeWidth={shape.width}
          strokeDasharray={dashesOf(shape)}
        />
      );
    case 'polygon':
      return (
        <polygon
          className={shape.isFilled ? 'scene-filled' : 'scene-line'}
          points={pointsOf(shape.points)}
          fill={shape.isFilled ? 'Canvas' : 'none'}
          stroke="currentColor"
          strokeWidth={shape.width}
          strokeLinejoin="round"
          strokeDasharray={dashesOf(shape)}
        />
      );
    case 'circle':
      return (
        <circle
          className={shape.isFilled ? 'scene-filled' : 'scene-line'}
          cx={shape.centre[0]}
          cy={shape.centre[1]}
          r={shape.radius}
          fill={shape.isFilled ? 'Canvas' : 'none'}
          stroke="currentColor"
          strokeWidth={shape.width}
        />
      );
    case 'text':
      return (
        <text
          className="scene-words"
          x={shape.at[0]}
          y={shape.at[1]}
          fontSize={shape.size}
          fontWeight={shape.isBold ? 700 : 400}
          textAnchor={shape.anchor}
          fill="currentColor"
        >
          {shape.text}
        </text>
      );
  }
}

function pointsOf(points: readonly Point[]): string {
  return points.map(([x, y]) => `${x},${y}`).join(' ');
}

function dashesOf({ dash }: Extract<Shape, { readonly type: 'line' | 'polygon' }>) {
  return dash === 'solid' ? undefined : dashLengths[dash].join(' ');
}
