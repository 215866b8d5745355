import { functionsById } from "./functionsById";

for (const [id, calculate] of Object.entries(functionsById)) CustomFunctions.associate(id, calculate);
