// src/state/definition.ts
function collection(definition) {
	return {
		kind: "collection",
		...definition
	};
}
function relation() {
	return (ends, attributes) => ({
		kind: "relation",
		ends,
		...attributes && { attributes }
	});
}
export { relation as n, collection as t };
