import fc from "fast-check";
import { compareMilestoneNumbers, formatMilestoneNumber, parentOfMilestone, parseMilestoneNumber, type MilestoneNumber } from "../../src/domain/milestoneNumber";

test.each([["1", [1]], ["1.1", [1, 1]], ["1.10", [1, 10]], [" 2. ", [2]], ["1.2.", [1, 2]], ["12.3.4", [12, 3, 4]]])("%p is read", (text, parts) => {
  expect(parseMilestoneNumber(text)).toEqual(parts);
});

test.each(["", "0", "1.0", "01", "1.01", "1,1", "1..1", ".1", "M1", "v1.2", "1.5.2013", "01.05.13", "a", "1 1", "-1", "1.1.1.1000"])("%p is no milestone's number", (text) => {
  expect(parseMilestoneNumber(text)).toBeNull();
});

test("1.10 comes after 1.9 and before 2, a milestone before what lies under it", () => {
  const sorted = ["1", "1.1", "1.2", "1.2.1", "1.9", "1.10", "2", "10"];
  const shuffled = ["10", "1.10", "2", "1.2.1", "1.1", "1", "1.9", "1.2"].map((text) => parseMilestoneNumber(text) as MilestoneNumber);
  expect(shuffled.sort(compareMilestoneNumbers).map(formatMilestoneNumber)).toEqual(sorted);
});

test("parents", () => {
  expect(parentOfMilestone([1, 10])).toEqual([1]);
  expect(parentOfMilestone([1])).toBeNull();
});

test("comparing orders any numbers, and a number is read as it was written", () => {
  const number = fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 4 });
  fc.assert(fc.property(number, number, number, (first, second, third) => {
    expect(parseMilestoneNumber(formatMilestoneNumber(first))).toEqual(first);
    expect(Math.sign(compareMilestoneNumbers(first, second))).toBe(0 - Math.sign(compareMilestoneNumbers(second, first)));
    const [low, middle, high] = [first, second, third].sort(compareMilestoneNumbers) as [number[], number[], number[]];
    expect(compareMilestoneNumbers(low, middle)).toBeLessThanOrEqual(0);
    expect(compareMilestoneNumbers(low, high)).toBeLessThanOrEqual(0);
    expect(compareMilestoneNumbers([...first, 1], first)).toBeGreaterThan(0);
  }), { seed: 13 });
});
