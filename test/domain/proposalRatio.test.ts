import { proposalsPerEmployee } from "../../src/domain/proposalRatio";

test.each([
  [30, 120, 0.25],
  [120, 30, 4],
  [0, 30, 0],
  [12, 7.5, 1.6],
  [12, 0, null],
  [0, 0, null],
])("%d proposals and %d employees: %p", (proposals, employees, expected) => {
  expect(proposalsPerEmployee(proposals, employees)).toBe(expected);
});
