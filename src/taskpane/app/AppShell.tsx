import { makeStyles, tokens } from "@fluentui/react-components";
import { useReducer, useState, useSyncExternalStore, type ComponentType } from "react";
import { AboutScreen } from "../about/AboutScreen";
import { ChecksScreen } from "../checks/ChecksScreen";
import { createGalleryMemory } from "../gallery/galleryMemory";
import { LazyGallery } from "../gallery/LazyGallery";
import { useStrayDrops } from "../files/useStrayDrops";
import { HomeScreen } from "../home/HomeScreen";
import { SettingsScreen } from "../settings/SettingsScreen";
import { LazySharing } from "../sharing/LazySharing";
import { StructureScreen } from "../structure/StructureScreen";
import { structureReducer } from "../structure/structureReducer";
import { nothingStructured } from "../structure/structureState";
import { LazyWizard } from "../wizard/LazyWizard";
import { createWizardMemory } from "../wizard/wizardMemory";
import { FailureBoundary } from "./FailureBoundary";
import { FailureMessage } from "./FailureMessage";
import { NavigationBar } from "./NavigationBar";
import type { Screen } from "./navigation";
import { useNavigation } from "./navigationContext";
import { smallPane } from "./smallPane";
import { useEscape } from "./useEscape";
import { useTabFromHeading } from "./useTabFromHeading";

const useStyles = makeStyles({
  shell: {
    display: "flex",
    flexDirection: "column",
    height: "100dvh",
    overflowX: "hidden",
    overflowY: "hidden",
    overflowWrap: "anywhere",
    hyphens: "auto",
    [smallPane]: { overflowY: "auto" },
  },
  screen: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, minHeight: 0, [smallPane]: { flexShrink: 0, minHeight: "auto" } },
  refused: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0` },
});

const screenOf: Record<Exclude<Screen, "structure" | "wizard" | "gallery">, ComponentType> = {
  home: HomeScreen,
  checks: ChecksScreen,
  settings: SettingsScreen,
  about: AboutScreen,
  sharing: LazySharing,
};

export function AppShell() {
  const styles = useStyles();
  const navigation = useNavigation();
  const visit = useSyncExternalStore(navigation.subscribe, navigation.current);
  // Kept here, above the screens, so that a look at another screen loses nothing.
  const [structure, dispatch] = useReducer(structureReducer, nothingStructured);
  const [wizard] = useState(createWizardMemory);
  const [gallery] = useState(createGalleryMemory);

  useEscape(() => {
    const hasStepBefore = visit.screen === "structure" && structure.step !== "source" && structure.step !== "done";
    if (hasStepBefore) dispatch({ type: "steppedBack" });
    else if (visit.screen === "gallery" && visit.arrival.functionId !== undefined) navigation.open("gallery");
    else if (visit.screen !== "home") navigation.open("home");
  });

  useTabFromHeading();
  useStrayDrops();

  const OtherScreen = visit.screen === "structure" || visit.screen === "wizard" || visit.screen === "gallery" ? null : screenOf[visit.screen];
  return (
    <div className={styles.shell}>
      <NavigationBar current={visit.screen} onOpen={(screen) => navigation.open(screen)} />
      <main className={styles.screen} key={visit.number}>
        {visit.arrival.issues && <div className={styles.refused}><FailureMessage issues={visit.arrival.issues} /></div>}
        {OtherScreen && <OtherScreen />}
        {visit.screen === "wizard" && <FailureBoundary inside><LazyWizard memory={wizard} filled={visit.arrival.answers ?? null} /></FailureBoundary>}
        {visit.screen === "gallery" && <FailureBoundary inside><LazyGallery memory={gallery} functionId={visit.arrival.functionId ?? null} /></FailureBoundary>}
        {visit.screen === "structure" && <StructureScreen state={structure} dispatch={dispatch} intent={visit.arrival.intent ?? null} />}
      </main>
    </div>
  );
}
