import { z } from "zod";
import { apiError } from "../apiError";
import { nothing, text } from "../arguments";
import { type BoundType, defineType, membersOf } from "../hostObject";
import type { HostSession } from "../hostSession";

type SettingTarget = { readonly key: string };

const collection = membersOf<object>();
const { method, property, readOnly } = membersOf<SettingTarget>();
const json = z.unknown().refine((value) => value !== undefined);

/** JSON values kept in the file for this add-in; `add` writes over what stands there (@types/office-js, SettingCollection.add). */
export const settingCollection: BoundType<object> = defineType({
  name: "SettingCollection",
  items: (_workbook, session) => [...session.engine.settings().keys()].map((key) => setting.of({ key })),
  itemType: () => setting,
  members: {
    add: collection.method(z.tuple([text.min(1), json]), (_workbook, [key, value], session) => {
      session.engine.setSetting(key, value);
      return setting.of({ key });
    }),
    getCount: collection.method(nothing, (_workbook, _none, session) => session.engine.settings().size),
    getItem: collection.method(z.tuple([text]), (_workbook, [key], session) => setting.of({ key: existing(key, session) })),
    getItemOrNullObject: collection.method(z.tuple([text]), (_workbook, [key], session) =>
      (session.engine.settings().has(key) ? setting.of({ key }) : null)),
  },
});

export const setting: BoundType<SettingTarget> = defineType({
  name: "Setting",
  id: ({ key }, session) => existing(key, session),
  members: {
    key: readOnly(({ key }, session) => existing(key, session)),
    value: property(({ key }, session) => session.engine.settings().get(existing(key, session)), json, ({ key }, value, session) =>
      session.engine.setSetting(existing(key, session), value)),
    delete: method(nothing, ({ key }, _none, session) => session.engine.removeSetting(existing(key, session))),
  },
});

function existing(key: string, session: HostSession): string {
  if (!session.engine.settings().has(key)) throw apiError("ItemNotFound");
  return key;
}
