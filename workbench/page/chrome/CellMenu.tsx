import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Command } from "../manifest/readManifest";
import { CommandIcon } from "./Ribbon";

type Props = { readonly label: string; readonly commands: readonly Command[]; readonly grid: HTMLElement; readonly onRun: (command: Command) => void };
type Point = { readonly x: number; readonly y: number };

const height = 40;
const gap = 6;

const useStyles = makeStyles({
  menu: {
    position: "fixed",
    zIndex: 5000,
    display: "flex",
    height: `${height}px`,
    boxSizing: "border-box",
    padding: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
  },
  icon: { width: "16px", height: "16px" },
});

/** The add-in's entries for a cell, above the grid's own context menu as Excel shows its mini toolbar. */
export function CellMenu({ label, commands, grid, onRun }: Props) {
  const styles = useStyles();
  const [point, setPoint] = useState<Point | null>(null);
  const menu = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const open = ({ clientX, clientY }: MouseEvent) => setPoint({ x: clientX, y: clientY });
    const close = (event: Event) => {
      if (!(event.target instanceof Node && menu.current?.contains(event.target))) setPoint(null);
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === "Escape") setPoint(null);
    };
    grid.addEventListener("contextmenu", open);
    document.addEventListener("pointerdown", close, true);
    document.addEventListener("keydown", closeOnEscape, true);
    return () => {
      grid.removeEventListener("contextmenu", open);
      document.removeEventListener("pointerdown", close, true);
      document.removeEventListener("keydown", closeOnEscape, true);
    };
  }, [grid]);

  if (point === null || commands.length === 0) return null;
  return (
    <div ref={menu} className={styles.menu} role="toolbar" aria-label={label} style={{ left: point.x, top: Math.max(gap, point.y - height - gap) }}>
      {commands.map((command) => (
        <Button
          key={command.id}
          appearance="subtle"
          size="small"
          icon={<CommandIcon command={command} className={styles.icon} />}
          title={command.description}
          onClick={() => {
            setPoint(null);
            onRun(command);
          }}
        >
          {command.label}
        </Button>
      ))}
    </div>
  );
}
