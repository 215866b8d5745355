import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Command } from "../manifest/readManifest";
import { openedGridMenu, placeBeside, type Point } from "./gridMenuPlace";
import { CommandIcon } from "./Ribbon";

type Props = { readonly label: string; readonly commands: readonly Command[]; readonly grid: HTMLElement; readonly onRun: (command: Command) => void };

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
    const open = async ({ target, clientX, clientY }: MouseEvent) => {
      // Cells are painted; sheet tabs and the formula bar are elements with menus of their own.
      if (!(target instanceof HTMLCanvasElement)) return;
      const pointer = { x: clientX, y: clientY };
      setPoint(placeBeside(await openedGridMenu(pointer), pointer, height, gap));
    };
    const onContextMenu = (event: MouseEvent) => void open(event);
    const close = (event: Event) => {
      if (!(event.target instanceof Node && menu.current?.contains(event.target))) setPoint(null);
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === "Escape") setPoint(null);
    };
    grid.addEventListener("contextmenu", onContextMenu);
    document.addEventListener("pointerdown", close, true);
    document.addEventListener("keydown", closeOnEscape, true);
    document.addEventListener("wheel", close, { capture: true, passive: true });
    window.addEventListener("blur", close);
    return () => {
      grid.removeEventListener("contextmenu", onContextMenu);
      document.removeEventListener("pointerdown", close, true);
      document.removeEventListener("keydown", closeOnEscape, true);
      document.removeEventListener("wheel", close, true);
      window.removeEventListener("blur", close);
    };
  }, [grid]);

  if (point === null || commands.length === 0) return null;
  return (
    <div ref={menu} className={styles.menu} role="toolbar" aria-label={label} style={{ left: point.x, top: point.y }}>
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
