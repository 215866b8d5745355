import { overlappingPercent } from "../../src/domain/overlappingPercent";
import { checkRoles, type RoleLine } from "../../src/domain/roleChecks";

function role(name: string, title: string, more: Partial<RoleLine> = {}): RoleLine {
  return { role: title, name, position: "", from: "", to: "", ...more };
}

function found(...lines: RoleLine[]): string[] {
  return checkRoles(lines).map(({ row, column, issue }) => `${row} ${column} ${issue.severity} ${issue.code}`);
}

describe("the rules of roles", () => {
  it("ask who holds a role", () => {
    expect(found(role("", "Controller"), role("Kari", "Controller"), role("", ""))).toEqual(["0 name warning check.role.holderMissing"]);
  });

  it.each([
    ["Prosjekteier", "Prosjektleder"], ["Prosjekteigar", "Delprosjektleiar"], ["Projektägare", "Projektledare"], ["Beställare", "Delprojektledare"],
    ["Project owner", "Project manager"],
  ])("do not let %s and %s be the same person", (owner, manager) => {
    expect(found(role("Kari Nordmo", owner), role(" kari  nordmo", manager))).toEqual(["1 name warning check.role.ownerIsManager"]);
    expect(found(role("Kari Nordmo", owner), role("Ola Vik", manager))).toEqual([]);
  });

  it("do not take a project manager's helper for one, nor two empty names for one person", () => {
    expect(found(role("Kari", "Prosjekteier"), role("Kari", "Prosjektlederstøtte"))).toEqual([]);
    expect(found(role("", "Prosjekteier"), role("", "Prosjektleder"))).toEqual(["0 name warning check.role.holderMissing", "1 name warning check.role.holderMissing"]);
  });

  it("let no role end before it begins", () => {
    expect(found(role("Kari", "Controller", { from: 45001, to: 45000 }))).toEqual(["0 to error check.role.reversed"]);
    expect(found(role("Kari", "Controller", { from: 45000, to: 45000 }))).toEqual([]);
    expect(found(role("Kari", "Controller", { from: "i vår", to: 45000 }))).toEqual(["0 from error check.date.notADate"]);
  });

  it("add up a person's positions, at the last row", () => {
    const [finding] = checkRoles([role("Kari", "A", { position: 0.6 }), role("Ola", "B", { position: 1 }), role("kari", "C", { position: 0.505 })]);
    expect(finding).toMatchObject({ row: 2, column: "positionPercent", issue: { code: "check.role.overFullPosition", read: "kari", params: { percent: 110.5 } } });
    expect(found(role("Kari", "A", { position: 0.6 }), role("Kari", "C", { position: 0.4 }))).toEqual([]);
    expect(found(role("", "", { position: 0.6 }), role("", "", { position: 0.6 }))).toEqual([]);
  });
});

describe("positions at the same time", () => {
  it.each<[string, Parameters<typeof overlappingPercent>[0], number]>([
    ["none", [], 0],
    ["one after the other", [{ share: 0.8, from: 100, to: 199 }, { share: 0.7, from: 200, to: null }], 80],
    ["on one day in common", [{ share: 0.8, from: 100, to: 200 }, { share: 0.7, from: 200, to: null }], 150],
    ["without dates", [{ share: 0.5, from: null, to: null }, { share: 0.3, from: 5, to: 6 }, { share: 0.3, from: 7, to: 8 }], 80],
    ["only ends", [{ share: 0.1, from: null, to: 5 }, { share: 0.2, from: null, to: 6 }], 30],
  ])("%s", (_name, parts, percent) => {
    expect(overlappingPercent(parts)).toBe(percent);
  });
});
