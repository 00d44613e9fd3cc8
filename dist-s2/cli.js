#!/usr/bin/env node
import { $ as ModuleError, A as createState, B as bundle, D as servedAt, E as itemPathOf, I as loadContract, J as written$1, L as openFolder, P as Collection, S as requiredAt, T as above, U as sampleOf, X as nodeAt, Y as follow, Z as pointer, _ as isObject$1, a as loadSources, b as jsonSchemaAt, bt as __require, c as refuseTwins, d as sourcesOf, f as loadSource, g as resourceRules, h as witnessesOf, it as ownFolder, k as loadFixtures, l as shippedNames, m as createVendor, n as defaultSeed, nt as nameOf$1, o as loadVendors, ot as didYouMean, p as withCast, q as DocumentError, r as hostsOf, rt as refuseName, s as startRinger, t as bootRinger, tt as shown, u as sourceOf$1, ut as namespaceName, v as newKey, x as propertiesAt, xt as __toESM, y as shapeOf, yt as __commonJSMin, z as dump } from "./chunk-boot.js";
import { _ as exhaustQuota, c as maskQuery, f as emulate, g as stepsOf, h as holds, m as createIdMaker, o as ruleRows, p as openTurn, s as version, v as readRequest } from "./chunk-connections.js";
import { d as parseDuration, s as elapsedMs, u as timeOf } from "./chunk-problem.js";
import { n as readConfig, t as findConfig } from "./chunk-config.js";
import { t as serve } from "./chunk-serve.js";
import { a as unwritten, n as defineVendor, t as contract } from "./chunk-define.js";
import { r as checkCertificate } from "./chunk-listen.js";
import { spawn } from "node:child_process";
import { basename, dirname, extname, join, resolve } from "node:path";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, watch, writeFileSync } from "node:fs";
import { STATUS_CODES } from "node:http";
import { createHash, randomBytes } from "node:crypto";
import { constants, tmpdir } from "node:os";
import { isatty } from "node:tty";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
// node_modules/commander/lib/error.js
var require_error = __commonJSMin(((exports) => {
	var CommanderError = class extends Error {
		constructor(exitCode, code, message) {
			super(message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
			this.code = code;
			this.exitCode = exitCode;
			this.nestedError = void 0;
		}
	};
	var InvalidArgumentError = class extends CommanderError {
		constructor(message) {
			super(1, "commander.invalidArgument", message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
		}
	};
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
}));
// node_modules/commander/lib/argument.js
var require_argument = __commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Argument = class {
		constructor(name, description) {
			this.description = description || "";
			this.variadic = false;
			this.parseArg = void 0;
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.argChoices = void 0;
			switch (name[0]) {
				case "<":
					this.required = true;
					this._name = name.slice(1, -1);
					break;
				case "[":
					this.required = false;
					this._name = name.slice(1, -1);
					break;
				default:
					this.required = true;
					this._name = name;
			}
			if (this._name.endsWith("...")) {
				this.variadic = true;
				this._name = this._name.slice(0, -3);
			}
		}
		name() {
			return this._name;
		}
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		argRequired() {
			this.required = true;
			return this;
		}
		argOptional() {
			this.required = false;
			return this;
		}
	};
	function humanReadableArgName(arg) {
		const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
		return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
	}
	exports.Argument = Argument;
	exports.humanReadableArgName = humanReadableArgName;
}));
// node_modules/commander/lib/help.js
var require_help = __commonJSMin(((exports) => {
	const { humanReadableArgName } = require_argument();
	var Help = class {
		constructor() {
			this.helpWidth = void 0;
			this.minWidthToWrap = 40;
			this.sortSubcommands = false;
			this.sortOptions = false;
			this.showGlobalOptions = false;
		}
		prepareContext(contextOptions) {
			this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
		}
		visibleCommands(cmd) {
			const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
			const helpCommand = cmd._getHelpCommand();
			if (helpCommand && !helpCommand._hidden) visibleCommands.push(helpCommand);
			if (this.sortSubcommands) visibleCommands.sort((a, b) => {
				return a.name().localeCompare(b.name());
			});
			return visibleCommands;
		}
		compareOptions(a, b) {
			const getSortKey = (option) => {
				return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
			};
			return getSortKey(a).localeCompare(getSortKey(b));
		}
		visibleOptions(cmd) {
			const visibleOptions = cmd.options.filter((option) => !option.hidden);
			const helpOption = cmd._getHelpOption();
			if (helpOption && !helpOption.hidden) {
				const removeShort = helpOption.short && cmd._findOption(helpOption.short);
				const removeLong = helpOption.long && cmd._findOption(helpOption.long);
				if (!removeShort && !removeLong) visibleOptions.push(helpOption);
				else if (helpOption.long && !removeLong) visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description));
				else if (helpOption.short && !removeShort) visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description));
			}
			if (this.sortOptions) visibleOptions.sort(this.compareOptions);
			return visibleOptions;
		}
		visibleGlobalOptions(cmd) {
			if (!this.showGlobalOptions) return [];
			const globalOptions = [];
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
				const visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
				globalOptions.push(...visibleOptions);
			}
			if (this.sortOptions) globalOptions.sort(this.compareOptions);
			return globalOptions;
		}
		visibleArguments(cmd) {
			if (cmd._argsDescription) cmd.registeredArguments.forEach((argument) => {
				argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
			});
			if (cmd.registeredArguments.find((argument) => argument.description)) return cmd.registeredArguments;
			return [];
		}
		subcommandTerm(cmd) {
			const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
			return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
		}
		optionTerm(option) {
			return option.flags;
		}
		argumentTerm(argument) {
			return argument.name();
		}
		longestSubcommandTermLength(cmd, helper) {
			return helper.visibleCommands(cmd).reduce((max, command) => {
				return Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command))));
			}, 0);
		}
		longestOptionTermLength(cmd, helper) {
			return helper.visibleOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		longestGlobalOptionTermLength(cmd, helper) {
			return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		longestArgumentTermLength(cmd, helper) {
			return helper.visibleArguments(cmd).reduce((max, argument) => {
				return Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument))));
			}, 0);
		}
		commandUsage(cmd) {
			let cmdName = cmd._name;
			if (cmd._aliases[0]) cmdName = cmdName + "|" + cmd._aliases[0];
			let ancestorCmdNames = "";
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
			return ancestorCmdNames + cmdName + " " + cmd.usage();
		}
		commandDescription(cmd) {
			return cmd.description();
		}
		subcommandDescription(cmd) {
			return cmd.summary() || cmd.description();
		}
		optionDescription(option) {
			const extraInfo = [];
			if (option.argChoices) extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (option.defaultValue !== void 0) {
				if (option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean") extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
			}
			if (option.presetArg !== void 0 && option.optional) extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
			if (option.envVar !== void 0) extraInfo.push(`env: ${option.envVar}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (option.description) return `${option.description} ${extraDescription}`;
				return extraDescription;
			}
			return option.description;
		}
		argumentDescription(argument) {
			const extraInfo = [];
			if (argument.argChoices) extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (argument.defaultValue !== void 0) extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (argument.description) return `${argument.description} ${extraDescription}`;
				return extraDescription;
			}
			return argument.description;
		}
		formatItemList(heading, items, helper) {
			if (items.length === 0) return [];
			return [
				helper.styleTitle(heading),
				...items,
				""
			];
		}
		groupItems(unsortedItems, visibleItems, getGroup) {
			const result = new Map();
			unsortedItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
			});
			visibleItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
				result.get(group).push(item);
			});
			return result;
		}
		formatHelp(cmd, helper) {
			const termWidth = helper.padWidth(cmd, helper);
			const helpWidth = helper.helpWidth ?? 80;
			function callFormatItem(term, description) {
				return helper.formatItem(term, termWidth, description, helper);
			}
			let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""];
			const commandDescription = helper.commandDescription(cmd);
			if (commandDescription.length > 0) output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]);
			const argumentList = helper.visibleArguments(cmd).map((argument) => {
				return callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument)));
			});
			output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
			this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
				const optionList = options.map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList(group, optionList, helper));
			});
			if (helper.showGlobalOptions) {
				const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
			}
			this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
				const commandList = commands.map((sub) => {
					return callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub)));
				});
				output = output.concat(this.formatItemList(group, commandList, helper));
			});
			return output.join("\n");
		}
		displayWidth(str) {
			return stripColor(str).length;
		}
		styleTitle(str) {
			return str;
		}
		styleUsage(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word === "[command]") return this.styleSubcommandText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleCommandText(word);
			}).join(" ");
		}
		styleCommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleOptionDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleSubcommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleArgumentDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleDescriptionText(str) {
			return str;
		}
		styleOptionTerm(str) {
			return this.styleOptionText(str);
		}
		styleSubcommandTerm(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleSubcommandText(word);
			}).join(" ");
		}
		styleArgumentTerm(str) {
			return this.styleArgumentText(str);
		}
		styleOptionText(str) {
			return str;
		}
		styleArgumentText(str) {
			return str;
		}
		styleSubcommandText(str) {
			return str;
		}
		styleCommandText(str) {
			return str;
		}
		padWidth(cmd, helper) {
			return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
		}
		preformatted(str) {
			return /\n[^\S\r\n]/.test(str);
		}
		formatItem(term, termWidth, description, helper) {
			const itemIndent = 2;
			const itemIndentStr = " ".repeat(itemIndent);
			if (!description) return itemIndentStr + term;
			const paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
			const spacerWidth = 2;
			const remainingWidth = (this.helpWidth ?? 80) - termWidth - spacerWidth - itemIndent;
			let formattedDescription;
			if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) formattedDescription = description;
			else formattedDescription = helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + spacerWidth));
			return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
		}
		boxWrap(str, width) {
			if (width < this.minWidthToWrap) return str;
			const rawLines = str.split(/\r\n|\n/);
			const chunkPattern = /[\s]*[^\s]+/g;
			const wrappedLines = [];
			rawLines.forEach((line) => {
				const chunks = line.match(chunkPattern);
				if (chunks === null) {
					wrappedLines.push("");
					return;
				}
				let sumChunks = [chunks.shift()];
				let sumWidth = this.displayWidth(sumChunks[0]);
				chunks.forEach((chunk) => {
					const visibleWidth = this.displayWidth(chunk);
					if (sumWidth + visibleWidth <= width) {
						sumChunks.push(chunk);
						sumWidth += visibleWidth;
						return;
					}
					wrappedLines.push(sumChunks.join(""));
					const nextChunk = chunk.trimStart();
					sumChunks = [nextChunk];
					sumWidth = this.displayWidth(nextChunk);
				});
				wrappedLines.push(sumChunks.join(""));
			});
			return wrappedLines.join("\n");
		}
	};
	function stripColor(str) {
		return str.replace(/\x1b\[\d*(;\d*)*m/g, "");
	}
	exports.Help = Help;
	exports.stripColor = stripColor;
}));
// node_modules/commander/lib/option.js
var require_option = __commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Option = class {
		constructor(flags, description) {
			this.flags = flags;
			this.description = description || "";
			this.required = flags.includes("<");
			this.optional = flags.includes("[");
			this.variadic = /\w\.\.\.[>\]]$/.test(flags);
			this.mandatory = false;
			const optionFlags = splitOptionFlags(flags);
			this.short = optionFlags.shortFlag;
			this.long = optionFlags.longFlag;
			this.negate = false;
			if (this.long) this.negate = this.long.startsWith("--no-");
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.presetArg = void 0;
			this.envVar = void 0;
			this.parseArg = void 0;
			this.hidden = false;
			this.argChoices = void 0;
			this.conflictsWith = [];
			this.implied = void 0;
			this.helpGroupHeading = void 0;
		}
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		preset(arg) {
			this.presetArg = arg;
			return this;
		}
		conflicts(names) {
			this.conflictsWith = this.conflictsWith.concat(names);
			return this;
		}
		implies(impliedOptionValues) {
			let newImplied = impliedOptionValues;
			if (typeof impliedOptionValues === "string") newImplied = { [impliedOptionValues]: true };
			this.implied = Object.assign(this.implied || {}, newImplied);
			return this;
		}
		env(name) {
			this.envVar = name;
			return this;
		}
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		makeOptionMandatory(mandatory = true) {
			this.mandatory = !!mandatory;
			return this;
		}
		hideHelp(hide = true) {
			this.hidden = !!hide;
			return this;
		}
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		name() {
			if (this.long) return this.long.replace(/^--/, "");
			return this.short.replace(/^-/, "");
		}
		attributeName() {
			if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
			return camelcase(this.name());
		}
		helpGroup(heading) {
			this.helpGroupHeading = heading;
			return this;
		}
		is(arg) {
			return this.short === arg || this.long === arg;
		}
		isBoolean() {
			return !this.required && !this.optional && !this.negate;
		}
	};
	var DualOptions = class {
		constructor(options) {
			this.positiveOptions = new Map();
			this.negativeOptions = new Map();
			this.dualOptions = new Set();
			options.forEach((option) => {
				if (option.negate) this.negativeOptions.set(option.attributeName(), option);
				else this.positiveOptions.set(option.attributeName(), option);
			});
			this.negativeOptions.forEach((value, key) => {
				if (this.positiveOptions.has(key)) this.dualOptions.add(key);
			});
		}
		valueFromOption(value, option) {
			const optionKey = option.attributeName();
			if (!this.dualOptions.has(optionKey)) return true;
			const preset = this.negativeOptions.get(optionKey).presetArg;
			const negativeValue = preset !== void 0 ? preset : false;
			return option.negate === (negativeValue === value);
		}
	};
	function camelcase(str) {
		return str.split("-").reduce((str, word) => {
			return str + word[0].toUpperCase() + word.slice(1);
		});
	}
	function splitOptionFlags(flags) {
		let shortFlag;
		let longFlag;
		const shortFlagExp = /^-[^-]$/;
		const longFlagExp = /^--[^-]/;
		const flagParts = flags.split(/[ |,]+/).concat("guard");
		if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
		if (!shortFlag && shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (!shortFlag && longFlagExp.test(flagParts[0])) {
			shortFlag = longFlag;
			longFlag = flagParts.shift();
		}
		if (flagParts[0].startsWith("-")) {
			const unsupportedFlag = flagParts[0];
			const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
			if (/^-[^-][^-]/.test(unsupportedFlag)) throw new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
			if (shortFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many short flags`);
			if (longFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many long flags`);
			throw new Error(`${baseError}
- unrecognised flag format`);
		}
		if (shortFlag === void 0 && longFlag === void 0) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
		return {
			shortFlag,
			longFlag
		};
	}
	exports.Option = Option;
	exports.DualOptions = DualOptions;
}));
// node_modules/commander/lib/suggestSimilar.js
var require_suggestSimilar = __commonJSMin(((exports) => {
	const maxDistance = 3;
	function editDistance(a, b) {
		if (Math.abs(a.length - b.length) > maxDistance) return Math.max(a.length, b.length);
		const d = [];
		for (let i = 0; i <= a.length; i++) d[i] = [i];
		for (let j = 0; j <= b.length; j++) d[0][j] = j;
		for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
			let cost = 1;
			if (a[i - 1] === b[j - 1]) cost = 0;
			else cost = 1;
			d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
		}
		return d[a.length][b.length];
	}
	function suggestSimilar(word, candidates) {
		if (!candidates || candidates.length === 0) return "";
		candidates = Array.from(new Set(candidates));
		const searchingOptions = word.startsWith("--");
		if (searchingOptions) {
			word = word.slice(2);
			candidates = candidates.map((candidate) => candidate.slice(2));
		}
		let similar = [];
		let bestDistance = maxDistance;
		const minSimilarity = .4;
		candidates.forEach((candidate) => {
			if (candidate.length <= 1) return;
			const distance = editDistance(word, candidate);
			const length = Math.max(word.length, candidate.length);
			if ((length - distance) / length > minSimilarity) {
				if (distance < bestDistance) {
					bestDistance = distance;
					similar = [candidate];
				} else if (distance === bestDistance) similar.push(candidate);
			}
		});
		similar.sort((a, b) => a.localeCompare(b));
		if (searchingOptions) similar = similar.map((candidate) => `--${candidate}`);
		if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
		if (similar.length === 1) return `\n(Did you mean ${similar[0]}?)`;
		return "";
	}
	exports.suggestSimilar = suggestSimilar;
}));
// node_modules/commander/lib/command.js
var require_command = __commonJSMin(((exports) => {
	const EventEmitter = __require("node:events").EventEmitter;
	const childProcess = __require("node:child_process");
	const path = __require("node:path");
	const fs = __require("node:fs");
	const process = __require("node:process");
	const { Argument, humanReadableArgName } = require_argument();
	const { CommanderError } = require_error();
	const { Help, stripColor } = require_help();
	const { Option, DualOptions } = require_option();
	const { suggestSimilar } = require_suggestSimilar();
	var Command = class Command extends EventEmitter {
		constructor(name) {
			super();
			this.commands = [];
			this.options = [];
			this.parent = null;
			this._allowUnknownOption = false;
			this._allowExcessArguments = false;
			this.registeredArguments = [];
			this._args = this.registeredArguments;
			this.args = [];
			this.rawArgs = [];
			this.processedArgs = [];
			this._scriptPath = null;
			this._name = name || "";
			this._optionValues = {};
			this._optionValueSources = {};
			this._storeOptionsAsProperties = false;
			this._actionHandler = null;
			this._executableHandler = false;
			this._executableFile = null;
			this._executableDir = null;
			this._defaultCommandName = null;
			this._exitCallback = null;
			this._aliases = [];
			this._combineFlagAndOptionalValue = true;
			this._description = "";
			this._summary = "";
			this._argsDescription = void 0;
			this._enablePositionalOptions = false;
			this._passThroughOptions = false;
			this._lifeCycleHooks = {};
			this._showHelpAfterError = false;
			this._showSuggestionAfterError = true;
			this._savedState = null;
			this._outputConfiguration = {
				writeOut: (str) => process.stdout.write(str),
				writeErr: (str) => process.stderr.write(str),
				outputError: (str, write) => write(str),
				getOutHelpWidth: () => process.stdout.isTTY ? process.stdout.columns : void 0,
				getErrHelpWidth: () => process.stderr.isTTY ? process.stderr.columns : void 0,
				getOutHasColors: () => useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
				getErrHasColors: () => useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
				stripColor: (str) => stripColor(str)
			};
			this._hidden = false;
			this._helpOption = void 0;
			this._addImplicitHelpCommand = void 0;
			this._helpCommand = void 0;
			this._helpConfiguration = {};
			this._helpGroupHeading = void 0;
			this._defaultCommandGroup = void 0;
			this._defaultOptionGroup = void 0;
		}
		copyInheritedSettings(sourceCommand) {
			this._outputConfiguration = sourceCommand._outputConfiguration;
			this._helpOption = sourceCommand._helpOption;
			this._helpCommand = sourceCommand._helpCommand;
			this._helpConfiguration = sourceCommand._helpConfiguration;
			this._exitCallback = sourceCommand._exitCallback;
			this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
			this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
			this._allowExcessArguments = sourceCommand._allowExcessArguments;
			this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
			this._showHelpAfterError = sourceCommand._showHelpAfterError;
			this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
			return this;
		}
		_getCommandAndAncestors() {
			const result = [];
			for (let command = this; command; command = command.parent) result.push(command);
			return result;
		}
		command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
			let desc = actionOptsOrExecDesc;
			let opts = execOpts;
			if (typeof desc === "object" && desc !== null) {
				opts = desc;
				desc = null;
			}
			opts = opts || {};
			const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
			const cmd = this.createCommand(name);
			if (desc) {
				cmd.description(desc);
				cmd._executableHandler = true;
			}
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			cmd._hidden = !!(opts.noHelp || opts.hidden);
			cmd._executableFile = opts.executableFile || null;
			if (args) cmd.arguments(args);
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd.copyInheritedSettings(this);
			if (desc) return this;
			return cmd;
		}
		createCommand(name) {
			return new Command(name);
		}
		createHelp() {
			return Object.assign(new Help(), this.configureHelp());
		}
		configureHelp(configuration) {
			if (configuration === void 0) return this._helpConfiguration;
			this._helpConfiguration = configuration;
			return this;
		}
		configureOutput(configuration) {
			if (configuration === void 0) return this._outputConfiguration;
			this._outputConfiguration = {
				...this._outputConfiguration,
				...configuration
			};
			return this;
		}
		showHelpAfterError(displayHelp = true) {
			if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
			this._showHelpAfterError = displayHelp;
			return this;
		}
		showSuggestionAfterError(displaySuggestion = true) {
			this._showSuggestionAfterError = !!displaySuggestion;
			return this;
		}
		addCommand(cmd, opts) {
			if (!cmd._name) throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
			opts = opts || {};
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			if (opts.noHelp || opts.hidden) cmd._hidden = true;
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd._checkForBrokenPassThrough();
			return this;
		}
		createArgument(name, description) {
			return new Argument(name, description);
		}
		argument(name, description, parseArg, defaultValue) {
			const argument = this.createArgument(name, description);
			if (typeof parseArg === "function") argument.default(defaultValue).argParser(parseArg);
			else argument.default(parseArg);
			this.addArgument(argument);
			return this;
		}
		arguments(names) {
			names.trim().split(/ +/).forEach((detail) => {
				this.argument(detail);
			});
			return this;
		}
		addArgument(argument) {
			const previousArgument = this.registeredArguments.slice(-1)[0];
			if (previousArgument?.variadic) throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
			if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
			this.registeredArguments.push(argument);
			return this;
		}
		helpCommand(enableOrNameAndArgs, description) {
			if (typeof enableOrNameAndArgs === "boolean") {
				this._addImplicitHelpCommand = enableOrNameAndArgs;
				if (enableOrNameAndArgs && this._defaultCommandGroup) this._initCommandGroup(this._getHelpCommand());
				return this;
			}
			const [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/);
			const helpDescription = description ?? "display help for command";
			const helpCommand = this.createCommand(helpName);
			helpCommand.helpOption(false);
			if (helpArgs) helpCommand.arguments(helpArgs);
			if (helpDescription) helpCommand.description(helpDescription);
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
			return this;
		}
		addHelpCommand(helpCommand, deprecatedDescription) {
			if (typeof helpCommand !== "object") {
				this.helpCommand(helpCommand, deprecatedDescription);
				return this;
			}
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			this._initCommandGroup(helpCommand);
			return this;
		}
		_getHelpCommand() {
			if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
				if (this._helpCommand === void 0) this.helpCommand(void 0, void 0);
				return this._helpCommand;
			}
			return null;
		}
		hook(event, listener) {
			const allowedValues = [
				"preSubcommand",
				"preAction",
				"postAction"
			];
			if (!allowedValues.includes(event)) throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
			if (this._lifeCycleHooks[event]) this._lifeCycleHooks[event].push(listener);
			else this._lifeCycleHooks[event] = [listener];
			return this;
		}
		exitOverride(fn) {
			if (fn) this._exitCallback = fn;
			else this._exitCallback = (err) => {
				if (err.code !== "commander.executeSubCommandAsync") throw err;
			};
			return this;
		}
		_exit(exitCode, code, message) {
			if (this._exitCallback) this._exitCallback(new CommanderError(exitCode, code, message));
			process.exit(exitCode);
		}
		action(fn) {
			const listener = (args) => {
				const expectedArgsCount = this.registeredArguments.length;
				const actionArgs = args.slice(0, expectedArgsCount);
				if (this._storeOptionsAsProperties) actionArgs[expectedArgsCount] = this;
				else actionArgs[expectedArgsCount] = this.opts();
				actionArgs.push(this);
				return fn.apply(this, actionArgs);
			};
			this._actionHandler = listener;
			return this;
		}
		createOption(flags, description) {
			return new Option(flags, description);
		}
		_callParseArg(target, value, previous, invalidArgumentMessage) {
			try {
				return target.parseArg(value, previous);
			} catch (err) {
				if (err.code === "commander.invalidArgument") {
					const message = `${invalidArgumentMessage} ${err.message}`;
					this.error(message, {
						exitCode: err.exitCode,
						code: err.code
					});
				}
				throw err;
			}
		}
		_registerOption(option) {
			const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
			if (matchingOption) {
				const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
				throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
			}
			this._initOptionGroup(option);
			this.options.push(option);
		}
		_registerCommand(command) {
			const knownBy = (cmd) => {
				return [cmd.name()].concat(cmd.aliases());
			};
			const alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
			if (alreadyUsed) {
				const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
				const newCmd = knownBy(command).join("|");
				throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
			}
			this._initCommandGroup(command);
			this.commands.push(command);
		}
		addOption(option) {
			this._registerOption(option);
			const oname = option.name();
			const name = option.attributeName();
			if (option.negate) {
				const positiveLongFlag = option.long.replace(/^--no-/, "--");
				if (!this._findOption(positiveLongFlag)) this.setOptionValueWithSource(name, option.defaultValue === void 0 ? true : option.defaultValue, "default");
			} else if (option.defaultValue !== void 0) this.setOptionValueWithSource(name, option.defaultValue, "default");
			const handleOptionValue = (val, invalidValueMessage, valueSource) => {
				if (val == null && option.presetArg !== void 0) val = option.presetArg;
				const oldValue = this.getOptionValue(name);
				if (val !== null && option.parseArg) val = this._callParseArg(option, val, oldValue, invalidValueMessage);
				else if (val !== null && option.variadic) val = option._collectValue(val, oldValue);
				if (val == null) {
					if (option.negate) val = false;
					else if (option.isBoolean() || option.optional) val = true;
					else val = "";
				}
				this.setOptionValueWithSource(name, val, valueSource);
			};
			this.on("option:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "cli");
			});
			if (option.envVar) this.on("optionEnv:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "env");
			});
			return this;
		}
		_optionEx(config, flags, description, fn, defaultValue) {
			if (typeof flags === "object" && flags instanceof Option) throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
			const option = this.createOption(flags, description);
			option.makeOptionMandatory(!!config.mandatory);
			if (typeof fn === "function") option.default(defaultValue).argParser(fn);
			else if (fn instanceof RegExp) {
				const regex = fn;
				fn = (val, def) => {
					const m = regex.exec(val);
					return m ? m[0] : def;
				};
				option.default(defaultValue).argParser(fn);
			} else option.default(fn);
			return this.addOption(option);
		}
		option(flags, description, parseArg, defaultValue) {
			return this._optionEx({}, flags, description, parseArg, defaultValue);
		}
		requiredOption(flags, description, parseArg, defaultValue) {
			return this._optionEx({ mandatory: true }, flags, description, parseArg, defaultValue);
		}
		combineFlagAndOptionalValue(combine = true) {
			this._combineFlagAndOptionalValue = !!combine;
			return this;
		}
		allowUnknownOption(allowUnknown = true) {
			this._allowUnknownOption = !!allowUnknown;
			return this;
		}
		allowExcessArguments(allowExcess = true) {
			this._allowExcessArguments = !!allowExcess;
			return this;
		}
		enablePositionalOptions(positional = true) {
			this._enablePositionalOptions = !!positional;
			return this;
		}
		passThroughOptions(passThrough = true) {
			this._passThroughOptions = !!passThrough;
			this._checkForBrokenPassThrough();
			return this;
		}
		_checkForBrokenPassThrough() {
			if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
		}
		storeOptionsAsProperties(storeAsProperties = true) {
			if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
			if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
			this._storeOptionsAsProperties = !!storeAsProperties;
			return this;
		}
		getOptionValue(key) {
			if (this._storeOptionsAsProperties) return this[key];
			return this._optionValues[key];
		}
		setOptionValue(key, value) {
			return this.setOptionValueWithSource(key, value, void 0);
		}
		setOptionValueWithSource(key, value, source) {
			if (this._storeOptionsAsProperties) this[key] = value;
			else this._optionValues[key] = value;
			this._optionValueSources[key] = source;
			return this;
		}
		getOptionValueSource(key) {
			return this._optionValueSources[key];
		}
		getOptionValueSourceWithGlobals(key) {
			let source;
			this._getCommandAndAncestors().forEach((cmd) => {
				if (cmd.getOptionValueSource(key) !== void 0) source = cmd.getOptionValueSource(key);
			});
			return source;
		}
		_prepareUserArgs(argv, parseOptions) {
			if (argv !== void 0 && !Array.isArray(argv)) throw new Error("first parameter to parse must be array or undefined");
			parseOptions = parseOptions || {};
			if (argv === void 0 && parseOptions.from === void 0) {
				if (process.versions?.electron) parseOptions.from = "electron";
				const execArgv = process.execArgv ?? [];
				if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) parseOptions.from = "eval";
			}
			if (argv === void 0) argv = process.argv;
			this.rawArgs = argv.slice();
			let userArgs;
			switch (parseOptions.from) {
				case void 0:
				case "node":
					this._scriptPath = argv[1];
					userArgs = argv.slice(2);
					break;
				case "electron":
					if (process.defaultApp) {
						this._scriptPath = argv[1];
						userArgs = argv.slice(2);
					} else userArgs = argv.slice(1);
					break;
				case "user":
					userArgs = argv.slice(0);
					break;
				case "eval":
					userArgs = argv.slice(1);
					break;
				default: throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
			}
			if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
			this._name = this._name || "program";
			return userArgs;
		}
		parse(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			this._parseCommand([], userArgs);
			return this;
		}
		async parseAsync(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			await this._parseCommand([], userArgs);
			return this;
		}
		_prepareForParse() {
			if (this._savedState === null) this.saveStateBeforeParse();
			else this.restoreStateBeforeParse();
		}
		saveStateBeforeParse() {
			this._savedState = {
				_name: this._name,
				_optionValues: { ...this._optionValues },
				_optionValueSources: { ...this._optionValueSources }
			};
		}
		restoreStateBeforeParse() {
			if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
			this._name = this._savedState._name;
			this._scriptPath = null;
			this.rawArgs = [];
			this._optionValues = { ...this._savedState._optionValues };
			this._optionValueSources = { ...this._savedState._optionValueSources };
			this.args = [];
			this.processedArgs = [];
		}
		_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
			if (fs.existsSync(executableFile)) return;
			const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
			throw new Error(executableMissing);
		}
		_executeSubCommand(subcommand, args) {
			args = args.slice();
			let launchWithNode = false;
			const sourceExt = [
				".js",
				".ts",
				".tsx",
				".mjs",
				".cjs"
			];
			function findFile(baseDir, baseName) {
				const localBin = path.resolve(baseDir, baseName);
				if (fs.existsSync(localBin)) return localBin;
				if (sourceExt.includes(path.extname(baseName))) return void 0;
				const foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
				if (foundExt) return `${localBin}${foundExt}`;
			}
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
			let executableDir = this._executableDir || "";
			if (this._scriptPath) {
				let resolvedScriptPath;
				try {
					resolvedScriptPath = fs.realpathSync(this._scriptPath);
				} catch {
					resolvedScriptPath = this._scriptPath;
				}
				executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
			}
			if (executableDir) {
				let localFile = findFile(executableDir, executableFile);
				if (!localFile && !subcommand._executableFile && this._scriptPath) {
					const legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
					if (legacyName !== this._name) localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`);
				}
				executableFile = localFile || executableFile;
			}
			launchWithNode = sourceExt.includes(path.extname(executableFile));
			let proc;
			if (process.platform !== "win32") {
				if (launchWithNode) {
					args.unshift(executableFile);
					args = incrementNodeInspectorPort(process.execArgv).concat(args);
					proc = childProcess.spawn(process.argv[0], args, { stdio: "inherit" });
				} else proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
			} else {
				this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				args.unshift(executableFile);
				args = incrementNodeInspectorPort(process.execArgv).concat(args);
				proc = childProcess.spawn(process.execPath, args, { stdio: "inherit" });
			}
			if (!proc.killed) [
				"SIGUSR1",
				"SIGUSR2",
				"SIGTERM",
				"SIGINT",
				"SIGHUP"
			].forEach((signal) => {
				process.on(signal, () => {
					if (proc.killed === false && proc.exitCode === null) proc.kill(signal);
				});
			});
			const exitCallback = this._exitCallback;
			proc.on("close", (code) => {
				code = code ?? 1;
				if (!exitCallback) process.exit(code);
				else exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)"));
			});
			proc.on("error", (err) => {
				if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				else if (err.code === "EACCES") throw new Error(`'${executableFile}' not executable`);
				if (!exitCallback) process.exit(1);
				else {
					const wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
					wrappedError.nestedError = err;
					exitCallback(wrappedError);
				}
			});
			this.runningCommand = proc;
		}
		_dispatchSubcommand(commandName, operands, unknown) {
			const subCommand = this._findCommand(commandName);
			if (!subCommand) this.help({ error: true });
			subCommand._prepareForParse();
			let promiseChain;
			promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
			promiseChain = this._chainOrCall(promiseChain, () => {
				if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
				else return subCommand._parseCommand(operands, unknown);
			});
			return promiseChain;
		}
		_dispatchHelpCommand(subcommandName) {
			if (!subcommandName) this.help();
			const subCommand = this._findCommand(subcommandName);
			if (subCommand && !subCommand._executableHandler) subCommand.help();
			return this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
		}
		_checkNumberOfArguments() {
			this.registeredArguments.forEach((arg, i) => {
				if (arg.required && this.args[i] == null) this.missingArgument(arg.name());
			});
			if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
			if (this.args.length > this.registeredArguments.length) this._excessArguments(this.args);
		}
		_processArguments() {
			const myParseArg = (argument, value, previous) => {
				let parsedValue = value;
				if (value !== null && argument.parseArg) {
					const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
					parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
				}
				return parsedValue;
			};
			this._checkNumberOfArguments();
			const processedArgs = [];
			this.registeredArguments.forEach((declaredArg, index) => {
				let value = declaredArg.defaultValue;
				if (declaredArg.variadic) {
					if (index < this.args.length) {
						value = this.args.slice(index);
						if (declaredArg.parseArg) value = value.reduce((processed, v) => {
							return myParseArg(declaredArg, v, processed);
						}, declaredArg.defaultValue);
					} else if (value === void 0) value = [];
				} else if (index < this.args.length) {
					value = this.args[index];
					if (declaredArg.parseArg) value = myParseArg(declaredArg, value, declaredArg.defaultValue);
				}
				processedArgs[index] = value;
			});
			this.processedArgs = processedArgs;
		}
		_chainOrCall(promise, fn) {
			if (promise?.then && typeof promise.then === "function") return promise.then(() => fn());
			return fn();
		}
		_chainOrCallHooks(promise, event) {
			let result = promise;
			const hooks = [];
			this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
				hookedCommand._lifeCycleHooks[event].forEach((callback) => {
					hooks.push({
						hookedCommand,
						callback
					});
				});
			});
			if (event === "postAction") hooks.reverse();
			hooks.forEach((hookDetail) => {
				result = this._chainOrCall(result, () => {
					return hookDetail.callback(hookDetail.hookedCommand, this);
				});
			});
			return result;
		}
		_chainOrCallSubCommandHook(promise, subCommand, event) {
			let result = promise;
			if (this._lifeCycleHooks[event] !== void 0) this._lifeCycleHooks[event].forEach((hook) => {
				result = this._chainOrCall(result, () => {
					return hook(this, subCommand);
				});
			});
			return result;
		}
		_parseCommand(operands, unknown) {
			const parsed = this.parseOptions(unknown);
			this._parseOptionsEnv();
			this._parseOptionsImplied();
			operands = operands.concat(parsed.operands);
			unknown = parsed.unknown;
			this.args = operands.concat(unknown);
			if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
			if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
			if (this._defaultCommandName) {
				this._outputHelpIfRequested(unknown);
				return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
			}
			if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) this.help({ error: true });
			this._outputHelpIfRequested(parsed.unknown);
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			const checkForUnknownOptions = () => {
				if (parsed.unknown.length > 0) this.unknownOption(parsed.unknown[0]);
			};
			const commandEvent = `command:${this.name()}`;
			if (this._actionHandler) {
				checkForUnknownOptions();
				this._processArguments();
				let promiseChain;
				promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
				promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
				if (this.parent) promiseChain = this._chainOrCall(promiseChain, () => {
					this.parent.emit(commandEvent, operands, unknown);
				});
				promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
				return promiseChain;
			}
			if (this.parent?.listenerCount(commandEvent)) {
				checkForUnknownOptions();
				this._processArguments();
				this.parent.emit(commandEvent, operands, unknown);
			} else if (operands.length) {
				if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
				if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown);
				else if (this.commands.length) this.unknownCommand();
				else {
					checkForUnknownOptions();
					this._processArguments();
				}
			} else if (this.commands.length) {
				checkForUnknownOptions();
				this.help({ error: true });
			} else {
				checkForUnknownOptions();
				this._processArguments();
			}
		}
		_findCommand(name) {
			if (!name) return void 0;
			return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
		}
		_findOption(arg) {
			return this.options.find((option) => option.is(arg));
		}
		_checkForMissingMandatoryOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd.options.forEach((anOption) => {
					if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) cmd.missingMandatoryOptionValue(anOption);
				});
			});
		}
		_checkForConflictingLocalOptions() {
			const definedNonDefaultOptions = this.options.filter((option) => {
				const optionKey = option.attributeName();
				if (this.getOptionValue(optionKey) === void 0) return false;
				return this.getOptionValueSource(optionKey) !== "default";
			});
			definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
				const conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
				if (conflictingAndDefined) this._conflictingOption(option, conflictingAndDefined);
			});
		}
		_checkForConflictingOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd._checkForConflictingLocalOptions();
			});
		}
		parseOptions(args) {
			const operands = [];
			const unknown = [];
			let dest = operands;
			function maybeOption(arg) {
				return arg.length > 1 && arg[0] === "-";
			}
			const negativeNumberArg = (arg) => {
				if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
				return !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short)));
			};
			let activeVariadicOption = null;
			let activeGroup = null;
			let i = 0;
			while (i < args.length || activeGroup) {
				const arg = activeGroup ?? args[i++];
				activeGroup = null;
				if (arg === "--") {
					if (dest === unknown) dest.push(arg);
					dest.push(...args.slice(i));
					break;
				}
				if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
					this.emit(`option:${activeVariadicOption.name()}`, arg);
					continue;
				}
				activeVariadicOption = null;
				if (maybeOption(arg)) {
					const option = this._findOption(arg);
					if (option) {
						if (option.required) {
							const value = args[i++];
							if (value === void 0) this.optionMissingArgument(option);
							this.emit(`option:${option.name()}`, value);
						} else if (option.optional) {
							let value = null;
							if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) value = args[i++];
							this.emit(`option:${option.name()}`, value);
						} else this.emit(`option:${option.name()}`);
						activeVariadicOption = option.variadic ? option : null;
						continue;
					}
				}
				if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
					const option = this._findOption(`-${arg[1]}`);
					if (option) {
						if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2));
						else {
							this.emit(`option:${option.name()}`);
							activeGroup = `-${arg.slice(2)}`;
						}
						continue;
					}
				}
				if (/^--[^=]+=/.test(arg)) {
					const index = arg.indexOf("=");
					const option = this._findOption(arg.slice(0, index));
					if (option && (option.required || option.optional)) {
						this.emit(`option:${option.name()}`, arg.slice(index + 1));
						continue;
					}
				}
				if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) dest = unknown;
				if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
					if (this._findCommand(arg)) {
						operands.push(arg);
						unknown.push(...args.slice(i));
						break;
					} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
						operands.push(arg, ...args.slice(i));
						break;
					} else if (this._defaultCommandName) {
						unknown.push(arg, ...args.slice(i));
						break;
					}
				}
				if (this._passThroughOptions) {
					dest.push(arg, ...args.slice(i));
					break;
				}
				dest.push(arg);
			}
			return {
				operands,
				unknown
			};
		}
		opts() {
			if (this._storeOptionsAsProperties) {
				const result = {};
				const len = this.options.length;
				for (let i = 0; i < len; i++) {
					const key = this.options[i].attributeName();
					result[key] = key === this._versionOptionName ? this._version : this[key];
				}
				return result;
			}
			return this._optionValues;
		}
		optsWithGlobals() {
			return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
		}
		error(message, errorOptions) {
			this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
			if (typeof this._showHelpAfterError === "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
			else if (this._showHelpAfterError) {
				this._outputConfiguration.writeErr("\n");
				this.outputHelp({ error: true });
			}
			const config = errorOptions || {};
			const exitCode = config.exitCode || 1;
			const code = config.code || "commander.error";
			this._exit(exitCode, code, message);
		}
		_parseOptionsEnv() {
			this.options.forEach((option) => {
				if (option.envVar && option.envVar in process.env) {
					const optionKey = option.attributeName();
					if (this.getOptionValue(optionKey) === void 0 || [
						"default",
						"config",
						"env"
					].includes(this.getOptionValueSource(optionKey))) {
						if (option.required || option.optional) this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
						else this.emit(`optionEnv:${option.name()}`);
					}
				}
			});
		}
		_parseOptionsImplied() {
			const dualHelper = new DualOptions(this.options);
			const hasCustomOptionValue = (optionKey) => {
				return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
			};
			this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
				Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
					this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
				});
			});
		}
		missingArgument(name) {
			const message = `error: missing required argument '${name}'`;
			this.error(message, { code: "commander.missingArgument" });
		}
		optionMissingArgument(option) {
			const message = `error: option '${option.flags}' argument missing`;
			this.error(message, { code: "commander.optionMissingArgument" });
		}
		missingMandatoryOptionValue(option) {
			const message = `error: required option '${option.flags}' not specified`;
			this.error(message, { code: "commander.missingMandatoryOptionValue" });
		}
		_conflictingOption(option, conflictingOption) {
			const findBestOptionFromValue = (option) => {
				const optionKey = option.attributeName();
				const optionValue = this.getOptionValue(optionKey);
				const negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName());
				const positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
				if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) return negativeOption;
				return positiveOption || option;
			};
			const getErrorMessage = (option) => {
				const bestOption = findBestOptionFromValue(option);
				const optionKey = bestOption.attributeName();
				if (this.getOptionValueSource(optionKey) === "env") return `environment variable '${bestOption.envVar}'`;
				return `option '${bestOption.flags}'`;
			};
			const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
			this.error(message, { code: "commander.conflictingOption" });
		}
		unknownOption(flag) {
			if (this._allowUnknownOption) return;
			let suggestion = "";
			if (flag.startsWith("--") && this._showSuggestionAfterError) {
				let candidateFlags = [];
				let command = this;
				do {
					const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
					candidateFlags = candidateFlags.concat(moreFlags);
					command = command.parent;
				} while (command && !command._enablePositionalOptions);
				suggestion = suggestSimilar(flag, candidateFlags);
			}
			const message = `error: unknown option '${flag}'${suggestion}`;
			this.error(message, { code: "commander.unknownOption" });
		}
		_excessArguments(receivedArgs) {
			if (this._allowExcessArguments) return;
			const expected = this.registeredArguments.length;
			const s = expected === 1 ? "" : "s";
			const message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
			this.error(message, { code: "commander.excessArguments" });
		}
		unknownCommand() {
			const unknownName = this.args[0];
			let suggestion = "";
			if (this._showSuggestionAfterError) {
				const candidateNames = [];
				this.createHelp().visibleCommands(this).forEach((command) => {
					candidateNames.push(command.name());
					if (command.alias()) candidateNames.push(command.alias());
				});
				suggestion = suggestSimilar(unknownName, candidateNames);
			}
			const message = `error: unknown command '${unknownName}'${suggestion}`;
			this.error(message, { code: "commander.unknownCommand" });
		}
		version(str, flags, description) {
			if (str === void 0) return this._version;
			this._version = str;
			flags = flags || "-V, --version";
			description = description || "output the version number";
			const versionOption = this.createOption(flags, description);
			this._versionOptionName = versionOption.attributeName();
			this._registerOption(versionOption);
			this.on("option:" + versionOption.name(), () => {
				this._outputConfiguration.writeOut(`${str}\n`);
				this._exit(0, "commander.version", str);
			});
			return this;
		}
		description(str, argsDescription) {
			if (str === void 0 && argsDescription === void 0) return this._description;
			this._description = str;
			if (argsDescription) this._argsDescription = argsDescription;
			return this;
		}
		summary(str) {
			if (str === void 0) return this._summary;
			this._summary = str;
			return this;
		}
		alias(alias) {
			if (alias === void 0) return this._aliases[0];
			let command = this;
			if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) command = this.commands[this.commands.length - 1];
			if (alias === command._name) throw new Error("Command alias can't be the same as its name");
			const matchingCommand = this.parent?._findCommand(alias);
			if (matchingCommand) {
				const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
				throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
			}
			command._aliases.push(alias);
			return this;
		}
		aliases(aliases) {
			if (aliases === void 0) return this._aliases;
			aliases.forEach((alias) => this.alias(alias));
			return this;
		}
		usage(str) {
			if (str === void 0) {
				if (this._usage) return this._usage;
				const args = this.registeredArguments.map((arg) => {
					return humanReadableArgName(arg);
				});
				return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
			}
			this._usage = str;
			return this;
		}
		name(str) {
			if (str === void 0) return this._name;
			this._name = str;
			return this;
		}
		helpGroup(heading) {
			if (heading === void 0) return this._helpGroupHeading ?? "";
			this._helpGroupHeading = heading;
			return this;
		}
		commandsGroup(heading) {
			if (heading === void 0) return this._defaultCommandGroup ?? "";
			this._defaultCommandGroup = heading;
			return this;
		}
		optionsGroup(heading) {
			if (heading === void 0) return this._defaultOptionGroup ?? "";
			this._defaultOptionGroup = heading;
			return this;
		}
		_initOptionGroup(option) {
			if (this._defaultOptionGroup && !option.helpGroupHeading) option.helpGroup(this._defaultOptionGroup);
		}
		_initCommandGroup(cmd) {
			if (this._defaultCommandGroup && !cmd.helpGroup()) cmd.helpGroup(this._defaultCommandGroup);
		}
		nameFromFilename(filename) {
			this._name = path.basename(filename, path.extname(filename));
			return this;
		}
		executableDir(path) {
			if (path === void 0) return this._executableDir;
			this._executableDir = path;
			return this;
		}
		helpInformation(contextOptions) {
			const helper = this.createHelp();
			const context = this._getOutputContext(contextOptions);
			helper.prepareContext({
				error: context.error,
				helpWidth: context.helpWidth,
				outputHasColors: context.hasColors
			});
			const text = helper.formatHelp(this, helper);
			if (context.hasColors) return text;
			return this._outputConfiguration.stripColor(text);
		}
		_getOutputContext(contextOptions) {
			contextOptions = contextOptions || {};
			const error = !!contextOptions.error;
			let baseWrite;
			let hasColors;
			let helpWidth;
			if (error) {
				baseWrite = (str) => this._outputConfiguration.writeErr(str);
				hasColors = this._outputConfiguration.getErrHasColors();
				helpWidth = this._outputConfiguration.getErrHelpWidth();
			} else {
				baseWrite = (str) => this._outputConfiguration.writeOut(str);
				hasColors = this._outputConfiguration.getOutHasColors();
				helpWidth = this._outputConfiguration.getOutHelpWidth();
			}
			const write = (str) => {
				if (!hasColors) str = this._outputConfiguration.stripColor(str);
				return baseWrite(str);
			};
			return {
				error,
				write,
				hasColors,
				helpWidth
			};
		}
		outputHelp(contextOptions) {
			let deprecatedCallback;
			if (typeof contextOptions === "function") {
				deprecatedCallback = contextOptions;
				contextOptions = void 0;
			}
			const outputContext = this._getOutputContext(contextOptions);
			const eventContext = {
				error: outputContext.error,
				write: outputContext.write,
				command: this
			};
			this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
			this.emit("beforeHelp", eventContext);
			let helpInformation = this.helpInformation({ error: outputContext.error });
			if (deprecatedCallback) {
				helpInformation = deprecatedCallback(helpInformation);
				if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) throw new Error("outputHelp callback must return a string or a Buffer");
			}
			outputContext.write(helpInformation);
			if (this._getHelpOption()?.long) this.emit(this._getHelpOption().long);
			this.emit("afterHelp", eventContext);
			this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
		}
		helpOption(flags, description) {
			if (typeof flags === "boolean") {
				if (flags) {
					if (this._helpOption === null) this._helpOption = void 0;
					if (this._defaultOptionGroup) this._initOptionGroup(this._getHelpOption());
				} else this._helpOption = null;
				return this;
			}
			this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
			if (flags || description) this._initOptionGroup(this._helpOption);
			return this;
		}
		_getHelpOption() {
			if (this._helpOption === void 0) this.helpOption(void 0, void 0);
			return this._helpOption;
		}
		addHelpOption(option) {
			this._helpOption = option;
			this._initOptionGroup(option);
			return this;
		}
		help(contextOptions) {
			this.outputHelp(contextOptions);
			let exitCode = Number(process.exitCode ?? 0);
			if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) exitCode = 1;
			this._exit(exitCode, "commander.help", "(outputHelp)");
		}
		addHelpText(position, text) {
			const allowedValues = [
				"beforeAll",
				"before",
				"after",
				"afterAll"
			];
			if (!allowedValues.includes(position)) throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
			const helpEvent = `${position}Help`;
			this.on(helpEvent, (context) => {
				let helpStr;
				if (typeof text === "function") helpStr = text({
					error: context.error,
					command: context.command
				});
				else helpStr = text;
				if (helpStr) context.write(`${helpStr}\n`);
			});
			return this;
		}
		_outputHelpIfRequested(args) {
			const helpOption = this._getHelpOption();
			if (helpOption && args.find((arg) => helpOption.is(arg))) {
				this.outputHelp();
				this._exit(0, "commander.helpDisplayed", "(outputHelp)");
			}
		}
	};
	function incrementNodeInspectorPort(args) {
		return args.map((arg) => {
			if (!arg.startsWith("--inspect")) return arg;
			let debugOption;
			let debugHost = "127.0.0.1";
			let debugPort = "9229";
			let match;
			if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) debugOption = match[1];
			else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
				debugOption = match[1];
				if (/^\d+$/.test(match[3])) debugPort = match[3];
				else debugHost = match[3];
			} else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
				debugOption = match[1];
				debugHost = match[3];
				debugPort = match[4];
			}
			if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
			return arg;
		});
	}
	function useColor() {
		if (process.env.NO_COLOR || process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false") return false;
		if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== void 0) return true;
	}
	exports.Command = Command;
	exports.useColor = useColor;
}));
const { program: program$1, createCommand, createArgument, createOption, CommanderError, InvalidArgumentError, InvalidOptionArgumentError, Command, Argument, Option, Help } = __toESM(__commonJSMin(((exports) => {
	const { Argument } = require_argument();
	const { Command } = require_command();
	const { CommanderError, InvalidArgumentError } = require_error();
	const { Help } = require_help();
	const { Option } = require_option();
	exports.program = new Command();
	exports.createCommand = (name) => new Command(name);
	exports.createOption = (flags, description) => new Option(flags, description);
	exports.createArgument = (name, description) => new Argument(name, description);
	exports.Command = Command;
	exports.Option = Option;
	exports.Argument = Argument;
	exports.Help = Help;
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
	exports.InvalidOptionArgumentError = InvalidArgumentError;
}))(), 1).default;
// src/rulebook/missing.ts
var import_picocolors = __toESM(__commonJSMin(((exports, module) => {
	let p = process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
}))(), 1);
function missingIn({ contract, rules, cast, definition }) {
	const unwritten = [...rules.values()].flatMap(({ operation, all }) => {
		return listed$1("rule", operation, all.filter((rule) => rule.unwritten).map(({ name, answer }) => `${name} ${answer}`));
	});
	const statuses = [...rules.values()].flatMap((own) => listed$1("status", own.operation, unanswered$1(own, contract)));
	const operations = [...contract.operations.keys()].filter((id) => !rules.has(id)).map((id) => ({
		kind: "operation",
		of: id,
		what: []
	}));
	const empty = Object.keys(definition.state).filter((name) => cast[name] instanceof Collection && cast[name].size === 0);
	return [
		...unwritten,
		...statuses,
		...operations,
		...empty.map((name) => ({
			kind: "collection",
			of: name,
			what: []
		}))
	];
}
function unanswered$1({ operation, all, from }, contract) {
	if (from === void 0) return [];
	const { responses, success } = contract.operations.get(operation);
	return [...responses.keys()].filter((status) => status < 500 && status !== success.status && !all.some(({ answer }) => answer === status)).map(String);
}
function listed$1(kind, of, what) {
	return what.length > 0 ? [{
		kind,
		of,
		what
	}] : [];
}
// src/rulebook/witness.ts
function witnessCalls(vendor, rules) {
	return rules.asked.flatMap((rule) => witnessesOf(rule).map((witness) => {
		const whole = complete(rules, witness);
		return {
			rule,
			witness,
			after: (whole.after ?? []).map(({ operation, ...difference }) => callFor(vendor, operation, difference)),
			call: toCall(vendor, rules.operation, whole)
		};
	}));
}
function callFor(vendor, operation, difference = {}) {
	const rules = vendor.rules.get(operation);
	if (!rules) throw new Error(`${vendor.files.rulebook}: a witness speaks of "${operation}", which has no rules`);
	return toCall(vendor, operation, complete(rules, difference));
}
function complete(rules, difference) {
	const [good = {}] = witnessesOf(rules.asked.at(-1));
	if (difference === good) return good;
	const { body: goodBody, text: goodText, ...rest } = good;
	const payload = "text" in difference || "body" in difference ? bodyOf(goodBody, difference) : bodyOf(void 0, good);
	return {
		...rest,
		...difference,
		...payload,
		params: {
			...good.params,
			...difference.params
		},
		query: {
			...good.query,
			...difference.query
		},
		headers: {
			...good.headers,
			...difference.headers
		}
	};
}
function bodyOf(good, { text, body }) {
	if (text !== void 0) return { text };
	if (isObject(good) && isObject(body)) return { body: {
		...good,
		...body
	} };
	return { body };
}
function isObject(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}
function toCall(vendor, id, witness) {
	const operation = vendor.contract.operations.get(id);
	const [base = ""] = vendor.contract.servers.map(({ base }) => base);
	const headers = new Map();
	const query = new URLSearchParams();
	for (const [name, value] of Object.entries(witness.query ?? {})) if (value !== void 0) for (const item of [value].flat()) query.append(name, String(item));
	const body = witness.text ?? (witness.body === void 0 || witness.body === null ? void 0 : JSON.stringify(witness.body));
	if (body !== void 0) headers.set("content-type", "application/json");
	writeCredential(operation, witness, {
		headers,
		query
	});
	for (const [name, value] of Object.entries(witness.headers ?? {})) headers.set(name.toLowerCase(), value);
	const path = operation.path.replace(/\{([^}]+)\}/g, (_, name) => encodeURIComponent(String(witness.params?.[name] ?? "")));
	return {
		method: operation.method,
		path: base + path,
		query: query.toString(),
		headers,
		body
	};
}
function writeCredential(operation, { credential }, request) {
	if (credential === void 0 || credential === null) return;
	const { requirements, schemes } = operation.security;
	const first = requirements[0]?.[0]?.name;
	const values = typeof credential === "string" ? { [first ?? ""]: credential } : credential;
	for (const [name, value] of Object.entries(values)) {
		const scheme = schemes.find((known) => known.name === name);
		if (!scheme) throw new Error(`${operation.id}: a witness sends a credential for "${name}", which its security does not name`);
		scheme.write(value, request);
	}
}
// src/check.ts
function checkVendor(vendor) {
	const result = {
		vendor: vendor.name,
		operations: vendor.contract.operations.size,
		rules: 0,
		witnesses: 0,
		findings: [],
		missing: missingIn(vendor),
		unpinned: [],
		notes: vendor.contract.notes
	};
	for (const rules of vendor.rules.values()) {
		result.rules += rules.all.length;
		if (rules.from !== void 0) continue;
		const pinned = new Set();
		for (const one of witnessCalls(vendor, rules)) {
			result.witnesses += one.witness.again === void 0 ? 1 : 2;
			result.findings.push(...checkWitness(vendor, rules, one));
			for (const pair of pinnedBy(vendor, rules, one)) pinned.add(pair);
		}
		rules.asked.slice(0, -1).forEach((above, index) => {
			const below = rules.asked[index + 1];
			if (!pinned.has(`${above.name} ${below.name}`)) result.unpinned.push({
				operation: rules.operation,
				above: above.name,
				below: below.name
			});
		});
	}
	return result;
}
function checkWitness(vendor, rules, { rule, witness, after, call }) {
	const place = `${vendor.files.rulebook}: ${rules.operation}.${rule.name}`;
	const namespace = witnessNamespace(vendor, witness);
	const findings = [];
	const expect = (sent, name, which) => {
		const { rule: answered, answer, violations } = emulate(vendor, namespace, sent);
		if (name !== void 0 && answered?.name !== name) findings.push({
			place,
			message: `${which} is answered by ${answered?.name ?? answer.status}, not by ${name}`
		});
		for (const { pointer, message } of violations) findings.push({
			place,
			message: `the answer to ${which} breaks the contract: ${pointer || "the body"} ${message}`
		});
	};
	try {
		for (const earlier of after) expect(earlier, void 0, "a call before its witness");
		expect(call, rule.name, "its witness");
		if (witness.again !== void 0) expect(call, witness.again, "its witness, sent again,");
	} catch (error) {
		findings.push({
			place,
			message: `throws: ${error.message}`
		});
	}
	return findings;
}
function pinnedBy(vendor, rules, { rule, witness, after, call }) {
	const index = rules.asked.indexOf(rule);
	const below = rules.asked[index + 1];
	if (!below) return [];
	const namespace = witnessNamespace(vendor, witness);
	for (const earlier of after) emulate(vendor, namespace, earlier);
	return holdsFor(vendor, namespace, rules, call, below) ? [`${rule.name} ${below.name}`] : [];
}
function holdsFor(vendor, namespace, rules, call, rule) {
	const match = vendor.contract.match(call.method, call.path);
	if (match.kind !== "operation") return false;
	const request = readRequest(match.operation, match.base, match.params, call);
	const { scope } = openTurn(vendor, namespace, request);
	try {
		return holds(rule, request, {
			...scope,
			...rules.given?.(scope)
		});
	} catch {
		return false;
	}
}
function witnessNamespace(vendor, { throttled = false }) {
	const namespace = startRinger([vendor], { limits: throttled }).namespaces.get("default");
	const { world } = namespace;
	const { limit } = vendor.definition;
	if (throttled && limit) namespace.world = {
		...world,
		quotas: exhaustQuota(world.quotas, vendor.name, limit, timeOf(world.clock))
	};
	return namespace;
}
// src/cli/check-report.ts
function checkReport(check) {
	const { vendor, operations, rules, witnesses, findings, missing, unpinned, notes } = check;
	return [
		`${import_picocolors.default.bold(vendor)}: ${operations} operations, ${rules} rules, ${witnesses} witnesses`,
		...findings.map(({ place, message }) => `  ${import_picocolors.default.red(place)} ${message}`),
		...part("to be written", missing, "rule", "rules, which come on demand until somebody says which input gives them"),
		...part("without a rule", missing, "status", "documented statuses of a collection's operations: only `Prefer` and faults give them"),
		...part("plain", missing, "operation", "operations without rules, which answer with the contract's example"),
		...part("empty", missing, "collection", "collections without a record in the cast"),
		...listed("unpinned", unpinned.length, "pairs of neighbouring rules that no witness makes hold both, so that their order shows nowhere"),
		...unpinned.map(({ operation, above, below }) => import_picocolors.default.dim(`    ${operation}: ${above}, ${below}`)),
		...listed("noted", notes.length, "times that the contract asks for something that it does not get"),
		...notes.map((note) => import_picocolors.default.dim(`    ${written$1(note)}: ${note.message}`))
	].join("\n");
}
function part(title, missing, kind, about) {
	const own = missing.filter((one) => one.kind === kind);
	return [...listed(title, own.reduce((sum, { what }) => sum + (what.length || 1), 0), about), ...own.map(({ of, what }) => import_picocolors.default.dim(`    ${of}${what.length > 0 ? `: ${what.join(", ")}` : ""}`))];
}
function listed(title, count, about) {
	return count > 0 ? [import_picocolors.default.dim(`  ${title}: ${count} ${about}`)] : [];
}
// src/cli/options.ts
const vendorsOption = () => new Option("--vendors <names>", "serve these vendors only, with commas between them: names, or paths of your own").argParser((text) => text.split(",").map((name) => name.trim()));
const specOption = () => new Option("--spec <file>", "serve an OpenAPI document, or the folder of a vendor of your own; also name=file; as often as need be").argParser((text, before = []) => [...before, text]);
const configOption = () => new Option("--config <file>", "a configuration (default: ringer.config.ts, .js, .json or .yaml in the working directory)").env("RINGER_CONFIG");
const fixturesOption = () => new Option("--fixtures <dir>", "casts of your own, <vendor>.json, in place of the shipped ones");
const seedOption = () => new Option("--seed <seed>", "ids and choices are hashes of it").env("RINGER_SEED").default(defaultSeed);
const clockOption = () => new Option("--clock <time>", "an ISO 8601 time to start at, or \"real\"").env("RINGER_CLOCK");
const faultsOption = () => new Option("--faults <file>", "faults that every namespace begins with: the body of PUT /__admin/faults");
const limitsOption = () => new Option("--limits", "let the vendors' limits count");
const jsonOption = () => new Option("--json", "print JSON");
function portNumber(text) {
	const port = Number(text);
	if (/^\d+$/.test(text) && port <= 65535) return port;
	throw new InvalidArgumentError("A port is a number from 0 (any free one) to 65535.");
}
function wholeNumber(text) {
	if (/^\d+$/.test(text) && Number.isSafeInteger(Number(text))) return Number(text);
	throw new InvalidArgumentError("It has to be a whole number.");
}
function duration(text) {
	try {
		if (/^\d+[smh]$/i.test(text)) return parseDuration(`PT${text.toUpperCase()}`);
		return parseDuration(/^\d+$/.test(text) ? Number(text) : text);
	} catch (error) {
		throw new InvalidArgumentError(error.message);
	}
}
// src/cli/settings.ts
async function settingsOf(options, command, named = []) {
	const file = options.config ?? findConfig(process.cwd());
	const { config, files } = file === void 0 ? {
		config: {},
		files: []
	} : await readConfig(file);
	const isGiven = (name) => !["default", void 0].includes(command.getOptionValueSource(name));
	const given = Object.fromEntries(Object.entries(options).filter(([name]) => isGiven(name)));
	const vendors = chosen(options, config.vendors, named);
	const isOut = (name) => config.vendors?.some((one) => one.name === name) && !vendors.some((one) => one.name === name);
	return {
		...options,
		...without(isOut, config),
		...given,
		vendors,
		configFiles: files
	};
}
function chosen({ vendors, spec = [] }, configured, named) {
	const folder = process.cwd();
	const specs = spec.map((entry) => about(`--spec ${entry}`, () => specSource(entry, folder)));
	const known = [...configured ?? [], ...specs];
	if (named.length > 0) return refuseTwins(named.map((entry) => sourceOf$1(entry, folder, known)));
	const rest = configured ?? (specs.length > 0 ? [] : sourcesOf(void 0, folder));
	const base = vendors?.map((entry) => about(`--vendors ${entry}`, () => sourceOf$1(entry, folder, known))) ?? rest;
	return refuseTwins([...new Set([...base, ...specs])]);
}
function specSource(entry, folder) {
	const [, name, path = entry] = /^([\w-][\w.-]*)=(.+)$/.exec(entry) ?? [];
	const place = resolve(folder, path);
	const [source] = sourcesOf(name === void 0 ? [place] : { [name]: place }, folder);
	return source;
}
function without(isOut, { hosts, faults, ...config }) {
	const isOutFault = (fault) => "match" in fault && isOut(fault.match?.vendor);
	return {
		...config,
		...hosts && { hosts: Object.fromEntries(Object.entries(hosts).filter(([name]) => !isOut(name))) },
		...faults !== void 0 && { faults: Array.isArray(faults) ? faults.filter((fault) => !isOutFault(fault)) : faults }
	};
}
function about(what, make) {
	try {
		return make();
	} catch (error) {
		throw new Error(`${what}: ${error.message}`, { cause: error });
	}
}
// src/cli/check.ts
function checkCommand() {
	return new Command("check").description("hold contracts, casts and rulebooks against each other, send every witness, and say what is missing; exit 1 when something is wrong").addArgument(new Argument("[vendors...]", "these vendors only: their names, or paths")).addOption(configOption()).addOption(specOption()).addOption(fixturesOption()).addOption(jsonOption()).action(check);
}
async function check(vendors, options, command) {
	const { json, ...settings } = await settingsOf(options, command, vendors);
	const results = (await loadVendors(settings)).map(checkVendor);
	console.log(json ? JSON.stringify(results) : results.map(checkReport).join("\n"));
	const witnesses = results.reduce((sum, one) => sum + one.witnesses, 0);
	const findings = results.flatMap((one) => one.findings);
	if (!json) console.log(`${findings.length === 0 ? import_picocolors.default.green("ok") : import_picocolors.default.red("wrong")}: ${witnesses} witnesses sent, ${findings.length} findings`);
	if (findings.length > 0) process.exitCode = 1;
}
// src/cli/child.ts
const forwarded = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
const shell = process.platform === "win32";
async function runChild(command, args, env) {
	let forward = () => {};
	try {
		return await new Promise((resolve, reject) => {
			const child = shell ? spawn([command, ...args].map(quoted$1).join(" "), {
				stdio: "inherit",
				env,
				shell
			}) : spawn(command, args, {
				stdio: "inherit",
				env
			});
			forward = (signal) => {
				if (signal !== "SIGINT" || !isatty(0)) child.kill(signal);
			};
			for (const signal of forwarded) process.on(signal, forward);
			child.once("error", reject);
			child.once("exit", (code, signal) => resolve({ code: code ?? 128 + constants.signals[signal] }));
		});
	} catch (error) {
		return notRun(command, error);
	} finally {
		for (const signal of forwarded) process.off(signal, forward);
	}
}
function notRun(command, { code, message }) {
	if (code === "ENOENT" && !command.includes("/")) return {
		code: 127,
		problem: `there is no command "${command}": name its path, or run it by npx if it is one of a package's`
	};
	if (code === "ENOENT") return {
		code: 127,
		problem: `there is no file ${command}, or none that its first line (#!) names`
	};
	if (code === "EACCES") return {
		code: 126,
		problem: `${command} may not be executed: \`chmod +x\` it, or name the program that runs it`
	};
	return {
		code: 126,
		problem: `${command} could not be run: ${message}`
	};
}
function quoted$1(word) {
	return /[^\w.:/\\=@-]/.test(word) || word === "" ? `"${word.replaceAll("\"", "\"\"")}"` : word;
}
// src/cli/table.ts
function table(rows, indent = "") {
	const widths = [];
	for (const row of rows) row.forEach((cell, column) => {
		widths[column] = Math.max(widths[column] ?? 0, cell.length);
	});
	return rows.map((row) => indent + row.map((cell, column) => column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)).join("  ")).join("\n");
}
// src/cli/rule-counts.ts
const mostListed = 100;
function createRuleCounts() {
	const answers = createTally(Number.POSITIVE_INFINITY);
	const unmatched = createTally(mostListed);
	const violations = createTally(mostListed);
	let requests = 0;
	return {
		add(entry) {
			requests += 1;
			const { vendor, operation, reasons, fault } = entry;
			if (operation) answers.add(answerKind(entry, operation.id));
			else unmatched.add(unmatchedKind(entry));
			const place = {
				vendor: vendor.name,
				...operation && { operation: operation.id }
			};
			for (const reason of reasons) violations.add({
				...place,
				of: "request",
				...said$1(reason)
			});
			if (!fault) for (const violation of entry.violations) violations.add({
				...place,
				of: "answer",
				...said$1(violation)
			});
		},
		read: () => ({
			requests,
			answers: answers.list(),
			unmatched: unmatched.list(),
			violations: violations.list(),
			unlisted: unmatched.unlisted() + violations.unlisted()
		})
	};
}
function answerKind({ vendor, answer, rule, fault }, operation) {
	const preference = answer.headers["preference-applied"];
	return {
		vendor: vendor.name,
		operation,
		status: answer.status,
		...rule && { rule: rule.name },
		...preference !== void 0 && { preference },
		...fault && { fault: faultKind(fault) }
	};
}
function faultKind({ fault, skipped, spoils, wouldAnswer: { rule, status } }) {
	return {
		kind: stepsOf(fault.effect).map(({ kind }) => kind).join(", then "),
		skipped,
		...spoils && { inPlaceOf: rule?.name ?? String(status) }
	};
}
function unmatchedKind({ vendor, call: { method, path }, answer: { status, headers } }) {
	const hint = headers["x-ringer-hint"];
	return {
		vendor: vendor.name,
		method,
		path,
		status,
		...hint !== void 0 && { hint }
	};
}
function said$1({ in: part, pointer, message }) {
	return {
		at: [part, pointer].filter(Boolean).join(" "),
		message
	};
}
function createTally(most) {
	const counts = new Map();
	let unlisted = 0;
	return {
		add(kind) {
			const key = JSON.stringify(kind);
			const known = counts.get(key);
			if (known) known.times += 1;
			else if (counts.size < most) counts.set(key, {
				...kind,
				times: 1
			});
			else unlisted += 1;
		},
		list: () => [...counts].sort(([one], [other]) => one < other ? -1 : 1).map(([, counted]) => counted),
		unlisted: () => unlisted
	};
}
function ruleCountsText({ requests, answers, unmatched, violations, unlisted }) {
	const wrong = (of) => violations.filter((violation) => violation.of === of).map(({ vendor, operation = "", at, message, times }) => [
		vendor,
		operation,
		String(times),
		`${at}: ${message}`
	]);
	return [
		`${requests} ${requests === 1 ? "request" : "requests"}`,
		...section("answered", [
			"vendor",
			"operation",
			"rule",
			"status",
			"times",
			"fault"
		], answers.map((kind) => [
			kind.vendor,
			kind.operation,
			kind.rule ?? (kind.preference === void 0 ? "-" : `Prefer: ${kind.preference}`),
			statusText(kind.status),
			String(kind.times),
			faultText(kind.fault)
		])),
		...section("met no operation", [
			"vendor",
			"request",
			"status",
			"times",
			"hint"
		], unmatched.map(({ vendor, method, path, status, times, hint = "" }) => [
			vendor,
			`${method} ${path}`,
			statusText(status),
			String(times),
			hint
		])),
		...section("requests that break their contract", [
			"vendor",
			"operation",
			"times",
			"how"
		], wrong("request")),
		...section("answers that break their contract", [
			"vendor",
			"operation",
			"times",
			"how"
		], wrong("answer")),
		...unlisted > 0 ? ["", `and ${unlisted} more that are not listed`] : []
	].join("\n");
}
function section(title, columns, rows) {
	if (rows.length === 0) return [];
	const used = columns.map((_, column) => rows.some((row) => row[column] !== ""));
	return [
		"",
		title,
		table([columns, ...rows].map((row) => row.filter((_, column) => used[column])), "  ").replace(/ +$/gm, "")
	];
}
function statusText(status) {
	return status === 0 ? "---" : String(status);
}
function faultText(fault) {
	if (!fault) return "";
	return [
		fault.kind,
		fault.skipped && "skipped",
		fault.inPlaceOf && `in place of ${fault.inPlaceOf}`
	].filter(Boolean).join(" ");
}
// src/cli/exec.ts
const namespace$1 = "exec";
const host = "127.0.0.1";
function execCommand() {
	return new Command("exec").description("run a command with the vendors around it, then print which rules answered it").usage("[options] -- <command> [args...]").argument("[command...]", "what to run; its exit code is passed on").addOption(new Option("-p, --port <port>", "0 takes a free one").default(0).argParser(portNumber)).addOption(configOption()).addOption(specOption()).addOption(vendorsOption()).addOption(fixturesOption()).addOption(seedOption()).addOption(clockOption()).addOption(faultsOption()).addOption(limitsOption()).addOption(new Option("--env <NAME=vendor>", "set one more variable to a vendor's URL, also SNAG_API=snag/api; as often as need be").default({}, "none").argParser(variablesSoFar)).option("--report <file>", "write which rules answered to a file, as JSON").option("--json", "print which rules answered as one line of JSON").option("--quiet", "do not print which rules answered").addHelpText("after", environmentHelp).action(exec);
}
const environmentHelp = `
The command finds in its environment:
  RINGER_URL           where Ringer answers
  RINGER_NAMESPACE     the world that is the command's own, "${namespace$1}"
  RINGER_<VENDOR>_URL  each vendor in that world, such as RINGER_KAITEN_URL

Which rules answered is printed on stderr, so that stdout is the command's alone.`;
async function exec(words, options, program) {
	const [command, ...args] = commandOf(words);
	const { faults, ...settings } = await settingsOf(options, program);
	const names = settings.vendors.map(({ name }) => name);
	refuseUnserved(options, names);
	if (options.report !== void 0) writeReport(options.report, "");
	const counts = createRuleCounts();
	const { port } = options;
	const serving = await serve(() => bootRinger(settings), {
		host,
		port
	}, {
		onEntry: counts.add,
		...faults !== void 0 && { faults }
	});
	serving.ringer.namespaces.open(namespace$1);
	const { code, problem } = await runChild(command, args, {
		...process.env,
		...variables(serving, options.env)
	}).finally(serving.close);
	process.exitCode = code;
	if (problem !== void 0) console.error(`${import_picocolors.default.red("ringer:")} ${problem}`);
	else tell(counts.read(), names, options);
}
function commandOf(words) {
	const [command, ...args] = words;
	const given = process.argv.slice(process.argv.indexOf("--") + 1);
	if (command === void 0) throw new Error("nothing to run: put the command behind a --, such as `ringer exec -- npm test`");
	if (given.length === words.length) return [command, ...args];
	throw new Error(`put a -- in front of the command, so that its options are not taken for Ringer's: \`ringer exec -- ${words.join(" ")}\``);
}
function refuseUnserved({ env }, names) {
	for (const [variable, place] of Object.entries(env)) {
		const [vendor = ""] = place.split("/");
		if (names.includes(vendor)) continue;
		const why = shippedNames.includes(vendor) ? `${vendor} is not served: add it to --vendors, or to the configuration` : unknown(vendor, names);
		throw new Error(`--env ${variable}=${place}: ${why}`);
	}
}
function unknown(vendor, names) {
	return `there is no vendor "${vendor}".${didYouMean(vendor, names)} There are: ${names.join(", ")}`;
}
function variables({ url, ringer }, more) {
	const places = [...[...ringer.vendors.keys()].map((vendor) => [variableOf(vendor), vendor]), ...Object.entries(more)];
	return {
		RINGER_URL: url,
		RINGER_NAMESPACE: namespace$1,
		...Object.fromEntries(places.map(([name, place]) => [name, `${url}/ns/${namespace$1}/${place}`]))
	};
}
function variableOf(vendor) {
	return `RINGER_${vendor.toUpperCase().replace(/[^A-Z0-9]/g, "_")}_URL`;
}
function tell(counts, vendors, { report, json, quiet }) {
	const line = JSON.stringify(counts);
	if (report !== void 0) writeReport(report, `${line}\n`);
	if (quiet) return;
	const text = counts.requests > 0 ? `\nringer: ${ruleCountsText(counts)}` : nothingCame(vendors);
	console.error(json ? line : text);
}
function nothingCame(vendors) {
	return `ringer: no vendor was called: let the command read ${vendors.map(variableOf).join(", ")}, or name its own variables with --env NAME=vendor`;
}
function writeReport(file, text) {
	try {
		writeFileSync(file, text);
	} catch (error) {
		throw new Error(`--report ${file}: ${error.message}`, { cause: error });
	}
}
function variablesSoFar(text, before) {
	const [, name, vendor = "", rest = ""] = /^([A-Za-z_]\w*)=([^/]*)(\/.*)?$/.exec(text) ?? [];
	if (name === void 0) throw new InvalidArgumentError("It has to be NAME=vendor, such as SNAG_BASE_URL=snag.");
	return {
		...before,
		[name]: `${vendor}${rest}`
	};
}
// src/faults/profiles/profiles.ts
const folder = new URL("faults/profiles/", ownFolder);
function profileNames() {
	return readdirSync(folder).flatMap((file) => file.endsWith(".json") ? [file.slice(0, -5)] : []);
}
function readProfile(name, match) {
	const { faults } = JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8"));
	return { faults: faults.map((fault) => ({
		...fault,
		match: {
			...fault.match,
			...match
		}
	})) };
}
// src/cli/remote.ts
const patienceMs$1 = 1e4;
const urlOption = () => new Option("--url <url>", "where Ringer answers").env("RINGER_URL").default("http://127.0.0.1:4700").argParser(baseUrl);
const tokenOption = () => new Option("--token <token>", "for admin routes that want one").env("RINGER_ADMIN_TOKEN");
const remoteOptions = () => [
	urlOption(),
	new Option("--namespace <name>", "the namespace that is meant; \"default\" when none is named").env("RINGER_NAMESPACE").argParser(namespace),
	tokenOption()
];
async function askAdmin({ url, namespace, token }, { method, path, body, about }) {
	const answer = await fetch(`${url}/__admin${path}`, {
		method,
		headers: {
			...namespace !== void 0 && { "x-mock-namespace": namespace },
			...token !== void 0 && { authorization: `Bearer ${token}` },
			...body !== void 0 && { "content-type": "application/json" }
		},
		...body !== void 0 && { body },
		signal: AbortSignal.timeout(patienceMs$1)
	}).catch((error) => {
		throw new Error(unreachable(url, error), { cause: error });
	});
	const text = await answer.text();
	const type = answer.headers.get("content-type");
	if (answer.status === 204 || answer.ok && type === "application/json") return text;
	if (answer.status === 401) throw new Error(wantsToken(url));
	if (type === "application/problem+json") throw new Error(`${about === void 0 ? "" : `${about}: `}${JSON.parse(text).detail}`);
	throw new Error(noRinger(url, path, answer.status));
}
function wantsToken(url) {
	return `${url} wants the token that it printed at its start: give it with --token or RINGER_ADMIN_TOKEN`;
}
function noRinger(url, path, status) {
	return `${url} is no Ringer: its /__admin${path} answers ${status}. Name another with --url or RINGER_URL`;
}
function unreachable(url, { name, message, cause }) {
	const { code } = cause ?? {};
	return `nothing answers at ${url} ${name === "TimeoutError" ? `within ${patienceMs$1 / 1e3} s` : `(${code ?? message})`}: start it with \`ringer\`, or name another with --url or RINGER_URL`;
}
function baseUrl(text) {
	if (/^https?:$/.test(URL.canParse(text) ? new URL(text).protocol : "")) return text.replace(/\/+$/, "");
	throw new InvalidArgumentError("It has to be a URL such as http://127.0.0.1:4700.");
}
function namespace(text) {
	if (namespaceName.test(text)) return text;
	throw new InvalidArgumentError("1 to 64 letters, digits, dots, dashes and underscores, the first a letter or a digit.");
}
// src/cli/faults.ts
const clear = "clear";
function faultsCommand() {
	const command = new Command("faults").description("show what is armed in a running Ringer; arm a profile or a file in its place, or disarm all").addArgument(new Argument("[profile]", `${profileNames().join(", ")}; or ${clear}, which disarms all`)).option("--vendor <name>", "only calls to this vendor meet the profile").option("--operation <id>", "only calls to this operation meet the profile").option("--file <file>", "arm faults of your own: the body of PUT /__admin/faults");
	for (const option of [...remoteOptions(), jsonOption()]) command.addOption(option);
	return command.action(faults);
}
async function faults(profile, options) {
	const text = await askAdmin(options, {
		path: "/faults",
		...wishOf(profile, options)
	});
	const document = text === "" ? { faults: [] } : JSON.parse(text);
	console.log(options.json ? JSON.stringify(document) : printed$1(document.faults));
}
function wishOf(profile, { vendor, operation, file }) {
	const names = profileNames();
	if (profile !== void 0 && file !== void 0) throw new Error("a profile and --file: give one, either takes the place of all that is armed");
	if ((vendor ?? operation) !== void 0 && (profile ?? clear) === clear) throw new Error(`--vendor and --operation narrow a profile: name one of ${names.join(", ")}`);
	if (file !== void 0) return {
		method: "PUT",
		body: readText(file),
		about: `--file ${file}`
	};
	if (profile === void 0) return { method: "GET" };
	if (profile === clear) return { method: "DELETE" };
	if (!names.includes(profile)) {
		const guess = didYouMean(profile, [...names, clear]);
		throw new Error(`there is no profile "${profile}".${guess} There are: ${names.join(", ")}; ${clear} disarms all`);
	}
	const match = {
		...vendor !== void 0 && { vendor },
		...operation !== void 0 && { operation }
	};
	return {
		method: "PUT",
		body: JSON.stringify(readProfile(profile, match)),
		about: profile
	};
}
function readText(file) {
	try {
		return readFileSync(file, "utf8");
	} catch (error) {
		throw new Error(`--file ${file}: ${error.message}`, { cause: error });
	}
}
function printed$1(armed) {
	if (armed.length === 0) return "no fault is armed";
	return table([[
		"id",
		"effect",
		"when",
		"match",
		"select",
		"hits"
	], ...armed.map(({ id, match, select, when, effect, matched, hits, remaining, expired }) => [
		id,
		effectText(effect),
		when,
		pairs(match) || "any call",
		pairs(select) || "each",
		`${hits} of ${matched}${remaining === void 0 ? "" : `, ${remaining} to go`}${expired ? ", expired" : ""}`
	])]);
}
function effectText(effect) {
	return stepsOf(effect).map((step) => {
		const told = Object.entries(step).flatMap(([name, value]) => telling.has(name) ? [String(value)] : []);
		return [step.kind, ...step.kind === "delay" ? [timeText(step)] : told].join(" ");
	}).join(", then ");
}
const telling = new Set([
	"status",
	"example",
	"how",
	"field",
	"at",
	"framing",
	"chunks"
]);
function timeText({ fixed, uniform, lognormal }) {
	if (uniform) return `${uniform.lower} to ${uniform.upper}`;
	return lognormal ? `around ${lognormal.median}` : String(fixed);
}
function pairs(values) {
	return Object.entries(values).map(([name, value]) => `${name} ${typeof value === "object" ? JSON.stringify(value) : value}`).join(", ");
}
// src/init/document.ts
function documentText(file, { files }) {
	const text = readFileSync(file, "utf8");
	if (files.length > 1) return written(bundle(openFolder(file)).document);
	return extname(file) === ".json" ? written(JSON.parse(text)) : text;
}
function written(document) {
	return dump(document, {
		lineWidth: -1,
		noRefs: true
	});
}
// src/rulebook/resources/detect.ts
function detectResources(contract) {
	const paths = [...new Set([...contract.operations.values()].map(({ path }) => path))];
	const found = [];
	for (const path of paths.filter((path) => !/\}\/?$/.test(path)).sort((a, b) => depth(a) - depth(b))) {
		const served = servedAt(contract, path, path);
		if (served.item.length === 0 || !served.collection.some(({ method }) => method === "GET" || method === "POST")) continue;
		const name = nameFor(path, found);
		const shape = attempt$1(() => shapeOf(contract, name, served, void 0));
		if (shape && !found.some((other) => other.shape.schema === shape.schema)) found.push({
			name,
			path,
			shape
		});
	}
	return found;
}
function depth(path) {
	return path.split("/").length;
}
function nameFor(path, others) {
	const words = path.split("/").filter((segment) => segment !== "" && !segment.includes("{"));
	for (let from = words.length - 1; from >= 0; from--) {
		const name = camelCase(words.slice(from).join("-"));
		if (!others.some((other) => other.name === name)) return name;
	}
	return camelCase(`${words.join("-")}-${others.length + 1}`);
}
function camelCase(text) {
	const joined = text.split(/[^A-Za-z\d]+/).filter(Boolean).map((word, index) => (index === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + word.slice(1)).join("");
	return /^[A-Za-z]/.test(joined) ? joined : `records${joined}`;
}
function attempt$1(make) {
	try {
		return make();
	} catch {
		return;
	}
}
// src/init/cast.ts
function sampledCast(contract, detected) {
	const cast = {};
	for (const one of detected) cast[one.name] = recordsFor(contract, one, detected, cast);
	return cast;
}
function recordsFor(contract, { name, path, shape }, all, cast) {
	const sample = sampleOf(contract.document, contract.schemas, shape.schema);
	if (!isObject$1(sample)) return [];
	const { state } = resourceRules(contract, { [name]: {
		path,
		key: shape.key
	} });
	const none = createState(state)[name];
	const key = usable(sample[shape.key]) ? sample[shape.key] : newKey(contract, shape, none, createIdMaker(defaultSeed, name, {}).newId);
	const owners = Object.entries(shape.owners).flatMap(([parameter, attribute]) => {
		const owner = all.find((other) => path.startsWith(`${other.path.replace(/\/$/, "")}/{${parameter}}/`));
		const value = owner && cast[owner.name]?.[0]?.[owner.shape.key];
		return value === void 0 ? [] : [[attribute, value]];
	});
	const shown = Object.entries(sample).filter(([attribute]) => !shape.writeOnly.has(attribute));
	const record = {
		...Object.fromEntries(shown),
		...Object.fromEntries(owners),
		[shape.key]: key
	};
	try {
		loadFixtures(state, { [name]: [record] }, contract, "fixtures.json");
		return [record];
	} catch {
		return [];
	}
}
function usable(key) {
	return typeof key === "number" ? key > 0 : typeof key === "string" && key !== "" && key !== "string";
}
// src/init/good.ts
function goodRequest(contract, operation, known, cast) {
	const { parameters, security } = operation;
	const credential = Object.fromEntries((security.requirements[0] ?? []).map(({ name }) => [name, "a-token"]));
	const sampled = (part) => Object.fromEntries(parameters.filter(({ in: place, required }) => place === part && required).map(({ name, schema }) => [name, sampleOf(contract.document, contract.schemas, schema) ?? "x"]));
	const through = Object.fromEntries(above(`${operation.path}/`, known).flatMap(({ collection, parameter }) => {
		const key = known.find(({ name }) => name === collection)?.key;
		const value = key === void 0 ? void 0 : cast[collection]?.[0]?.[key];
		return value === void 0 ? [] : [[parameter, value]];
	}));
	const params = Object.fromEntries(Object.entries({
		...sampled("path"),
		...through
	}).map(([name, value]) => [name, value === "" ? "x" : value]));
	const [query, headers] = [sampled("query"), sampled("header")];
	const body = operation.body && goodBody(contract, operation);
	return {
		...Object.keys(credential).length > 0 && { credential: Object.keys(credential).length === 1 ? Object.values(credential)[0] : credential },
		...Object.keys(params).length > 0 && { params },
		...Object.keys(query).length > 0 && { query },
		...Object.keys(headers).length > 0 && { headers: texts(headers) },
		...body !== void 0 && { body }
	};
}
function goodBody({ document, schemas }, { path, method }) {
	const operation = follow(document, pointer(follow(document, pointer("/paths", path)), method.toLowerCase()));
	const schema = jsonSchemaAt(document, follow(document, pointer(operation, "requestBody")));
	if (schema === void 0) return void 0;
	const media = nodeAt(document, schema.replace(/\/schema$/, ""));
	const [example] = Object.keys(media.examples ?? {});
	const named = example === void 0 ? void 0 : nodeAt(document, follow(document, pointer(schema.replace(/\/schema$/, ""), "examples", example)))?.value;
	const sample = sampleOf(document, schemas, schema);
	const properties = propertiesAt(document, schema);
	const missing = requiredAt(document, schema).filter((name) => sample !== null && typeof sample === "object" && !Object.hasOwn(sample, name));
	const whole = missing.length > 0 && {
		...sample,
		...Object.fromEntries(missing.map((name) => [name, sampleOf(document, schemas, properties[name])]))
	};
	const validate = schemas.validator(schema, "body");
	return [
		media.example,
		named,
		nodeAt(document, follow(document, schema))?.example,
		sample,
		whole || void 0
	].find((one) => one !== void 0 && validate(one).length === 0);
}
function texts(values) {
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}
// src/init/print.ts
function rulebookText(resources, operations) {
	const rules = operations.flatMap(({ rules }) => Object.values(rules));
	return `${[
		`import { ${[
			rules.some(({ check }) => check) && "contract",
			"defineVendor",
			operations.length > 0 && "rulebook",
			rules.some(({ unwritten }) => unwritten) && "unwritten"
		].filter(Boolean).join(", ")} } from 'ringer'`,
		"",
		...operations.length > 0 ? typed : [],
		"export default defineVendor({",
		...Object.keys(resources).length > 0 ? ["  // Collections at their paths: list, create, read, replace, change and remove as the contract has it. Rules below go before.", `  resources: ${literal(resources, 1)},`] : [],
		"  // What else it keeps, such as who holds which key and who is in what: see `collection` and `relation`. The cast is in fixtures.json.",
		"  state: {},",
		operations.length > 0 ? "  operations: [" : "  operations: [],",
		...operations.map(operationText),
		...operations.length > 0 ? ["  ],"] : [],
		"})"
	].join("\n")}\n`;
}
const typed = [
	"// `npx openapi-typescript contract.yaml -o operations.ts` writes the types of operations, parameters, bodies and statuses. Then",
	"// `import type { operations } from './operations.ts'`, and `rulebook<operations, typeof state>()` with the state in a constant.",
	"const { operation } = rulebook()",
	""
];
function operationText({ operation, method, path, summary, rules }) {
	return [
		`    // ${method} ${path}${summary ? `: ${summary.replace(/\s+/g, " ").trim()}` : ""}`,
		`    operation(${quoted(operation)}, {`,
		...Object.entries(rules).map(([name, rule]) => `      ${name}: ${ruleText(rule)},`),
		"    }),"
	].join("\n");
}
function ruleText({ check, answer, when, source, unwritten, witness }) {
	if (unwritten) return `unwritten(${answer}, ${quoted(source)})`;
	if (witness === void 0) return `{ answer: ${answer}, when: ${quoted(when)}, source: ${quoted(source)} }`;
	return [
		"{",
		...check ? [`        ...contract.${check},`] : [],
		`        answer: ${answer},`,
		`        when: ${quoted(when)},`,
		`        source: ${quoted(source)},`,
		`        witness: ${literal(witness, 4)},`,
		"      }"
	].join("\n");
}
function literal(value, depth = 0) {
	if (typeof value === "string") return quoted(value);
	if (value === null || typeof value !== "object") return String(value);
	const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
	const parts = Object.entries(value).map(([name, part]) => (Array.isArray(value) ? "" : `${nameText(name)}: `) + literal(part, depth + 1));
	if (parts.length === 0) return open + close;
	const line = Array.isArray(value) ? `[${parts.join(", ")}]` : `{ ${parts.join(", ")} }`;
	if (line.length < 100 && !line.includes("\n")) return line;
	const indent = "  ".repeat(depth);
	return `${open}\n${parts.map((part) => `${indent}  ${part},\n`).join("")}${indent}${close}`;
}
function nameText(name) {
	return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
}
function quoted(text) {
	const inside = JSON.stringify(text).slice(1, -1).replaceAll("\\\"", "\"");
	return text.includes("'") && !text.includes("\"") ? JSON.stringify(text) : `'${inside.replaceAll("'", "\\'")}'`;
}
// src/init/rules.ts
function draftRules(contract$1, operation, good) {
	const { responses, success } = operation;
	const rules = {};
	const checked = new Set();
	for (const { name, part, statuses, when, witness } of checksOf(operation)) {
		const answer = statuses.find((status) => responses.has(status) && status !== success.status);
		if (answer === void 0) continue;
		checked.add(answer);
		rules[name] = {
			...contract[part],
			answer,
			when,
			source: `inferred: ${answer} is documented without its condition`,
			witness
		};
	}
	for (const response of responses.values()) {
		if (response.status === success.status || checked.has(response.status)) continue;
		rules[nameOf(response.status, rules)] = rest(contract$1, response);
	}
	const done = {
		answer: success.status,
		when: "otherwise",
		source: sourceOf(contract$1, success),
		witness: good
	};
	return {
		...rules,
		[nameOf(success.status, rules)]: done
	};
}
function checksOf(operation) {
	const { security, parameters, body } = operation;
	const found = [];
	if (security.requirements.length > 0 && security.requirements.every((all) => all.length > 0)) found.push({
		name: "noCredential",
		part: "security",
		statuses: [401],
		when: "no credential is sent",
		witness: { credential: null }
	});
	const wrong = parameters.find(({ in: place, required }) => place === "path" || place === "query" && required) ?? parameters.find(({ in: place }) => place === "query");
	if (wrong) {
		const witness = { [wrong.in === "path" ? "params" : "query"]: { [wrong.name]: "no-such-value" } };
		found.push({
			name: "badParameters",
			part: "params",
			statuses: [422, 400],
			when: "a parameter breaks the contract",
			witness
		});
	}
	if (body) found.push({
		name: "badBody",
		part: "body",
		statuses: [422, 400],
		when: "the body breaks the contract",
		witness: { text: "no JSON" }
	});
	return found;
}
function rest(contract, response) {
	const { status } = response;
	const source = sourceOf(contract, response);
	return status >= 500 || status === 429 ? {
		answer: status,
		when: "on demand",
		source
	} : unwritten(status, source);
}
function sourceOf({ document }, { at, status, inferred }) {
	const text = String(nodeAt(document, at)?.description ?? "").replace(/\s+/g, " ").trim();
	const said = text === "" ? String(status) : `${status} "${text.length > 80 ? `${text.slice(0, 80)}…` : text}"`;
	return inferred ? `inferred: ${said}` : `documented: ${said}`;
}
function nameOf(status, taken) {
	const name = (STATUS_CODES[status] ?? `status ${status}`).toLowerCase().replace(/[^a-z\d ]/g, " ").trim().split(/ +/).map((word, index) => index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)).join("");
	return Object.hasOwn(taken, name) ? `${name}${status}` : name;
}
// src/init/test.ts
function testText(vendor, good) {
	const { name } = vendor;
	const found = firstAnswered(vendor, good);
	return [
		"import { fileURLToPath } from 'node:url'",
		"import { ringerTest } from 'ringer/vitest'",
		"import { expect } from 'vitest'",
		"",
		"const here = fileURLToPath(new URL('.', import.meta.url))",
		"",
		"// biome-ignore lint/suspicious/noExplicitAny: `operations` of openapi-typescript in its place makes operations and statuses literal types",
		`const test = ringerTest<{ ${nameText(name)}: any }>({ ringer: { vendors: { ${nameText(name)}: \`\${here}/\` } } })`,
		"",
		...found ? answered(vendor, found) : unanswered(vendor),
		""
	].join("\n");
}
function firstAnswered(vendor, good) {
	const all = [...vendor.contract.operations.values()].filter(({ id }) => vendor.rules.has(id));
	for (const operation of [...all.filter(({ method }) => method === "GET"), ...all]) {
		const call = callFor(vendor, operation.id, good(operation));
		const { answer, rule, violations } = emulate(vendor, witnessNamespace(vendor, {}), call);
		if (rule && answer.status < 300 && violations.length === 0) return {
			call,
			status: answer.status,
			operation: operation.id
		};
	}
}
function answered({ name }, { call, status, operation }) {
	const { method, path, query, headers, body } = call;
	const init = {
		...method !== "GET" && { method },
		...[...headers].length > 0 && { headers: Object.fromEntries(headers) },
		...body !== void 0 && { body }
	};
	const target = `/${name}${path}${query ? `?${query}` : ""}`;
	const sent = Object.keys(init).length > 0 ? `${literal(target)}, ${literal(init, 1)}` : literal(target);
	return [
		`test(${literal(`${operation} answers`)}, async ({ ringer }) => {`,
		`  const answer = await ringer.fetch(${sent})`,
		`  expect(answer.status).toBe(${status})`,
		`  await ringer.verify({ vendor: ${literal(name)}, operation: ${literal(operation)} })`,
		"})"
	];
}
function unanswered({ name }) {
	return [
		`test(${literal(`${name} is served`)}, async ({ ringer }) => {`,
		`  expect(ringer.url(${literal(name)})).toContain(${literal(name)})`,
		"})"
	];
}
// src/init/folder.ts
function draftVendor(contract, name) {
	const detected = detectResources(contract);
	const cast = sampledCast(contract, detected);
	const resources = Object.fromEntries(detected.map(({ name, path }) => [name, path]));
	const known = knownOf(contract, detected);
	const join = (operations) => joined(contract, name, resources, operations, cast);
	const served = new Set(join([]).rules.keys());
	const operations = [...contract.operations.values()].filter(({ id }) => !served.has(id)).flatMap((operation) => tried(contract, operation, goodRequest(contract, operation, known, cast), (one) => join([one])));
	const vendor = join(operations);
	return {
		files: {
			"fixtures.json": `${JSON.stringify(cast, null, 2)}\n`,
			"rulebook.ts": rulebookText(resources, operations),
			[`${name}.test.ts`]: testText(vendor, (operation) => goodRequest(contract, operation, known, cast))
		},
		vendor,
		resources,
		written: operations.length
	};
}
function knownOf(contract, detected) {
	const paths = new Set([...contract.operations.values()].map(({ path }) => path));
	return detected.map(({ name, path, shape }) => ({
		name,
		itemPath: itemPathOf(path, paths),
		key: shape.key
	}));
}
function joined(contract, name, resources, operations, cast) {
	return createVendor(name, contract, defineVendor({
		resources,
		operations
	}), cast, {
		contract: "contract.yaml",
		fixtures: "fixtures.json",
		rulebook: "rulebook.ts"
	});
}
function tried(contract, operation, good, join) {
	const { id, method, path, summary } = operation;
	const rules = draftRules(contract, operation, good);
	const one = {
		operation: id,
		given: void 0,
		rules,
		method,
		path,
		summary
	};
	for (let tries = 0; tries <= Object.keys(rules).length; tries++) {
		const findings = attempt(() => checkVendor(join(one)).findings);
		if (findings?.length === 0) return [one];
		const wrong = Object.keys(rules).find((name) => rules[name]?.check && findings?.some(({ place }) => place.endsWith(`.${name}`)));
		const rule = wrong === void 0 ? void 0 : rules[wrong];
		if (wrong === void 0 || !rule) return [];
		if (Object.entries(rules).some(([name, other]) => name !== wrong && other.answer === rule.answer)) delete rules[wrong];
		else rules[wrong] = unwritten(rule.answer, rule.source);
	}
	return [];
}
function attempt(make) {
	try {
		return make();
	} catch {
		return;
	}
}
// src/cli/init.ts
function initCommand() {
	return new Command("init").description("begin a vendor of your own: writes its folder from an OpenAPI document").argument("<document>", "OpenAPI 3, or Swagger 2.0").option("--out <dir>", "the folder to write (default: the name)").option("--name <name>", "what it is called in paths and host names (default: the document's file name)").action(init);
}
async function init(document, { out, name: wanted }) {
	const file = resolve(document);
	const name = wanted ?? (out === void 0 ? nameOf$1(file, false) : basename(resolve(out)));
	const refusal = refuseName(name);
	if (refusal) throw new Error(wanted === void 0 ? `${refusal}: --name acme` : refusal);
	const folder = resolve(out ?? name);
	const contract = await loadContract(file);
	const draft = draftVendor(contract, name);
	write(folder, {
		"contract.yaml": documentText(file, contract),
		...draft.files
	});
	console.log(told(folder, name, draft));
}
function write(folder, files) {
	const there = Object.keys(files).filter((file) => existsSync(join(folder, file)));
	if (there.length > 0) throw new Error(`${shown(folder)}: ${there.join(", ")} is there already: move it away, or give another folder with --out`);
	mkdirSync(folder, { recursive: true });
	for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text, { flag: "wx" });
}
function told(folder, name, { vendor, resources, written }) {
	const missing = missingIn(vendor);
	const unwritten = missing.filter(({ kind }) => kind === "rule").reduce((sum, { what }) => sum + what.length, 0);
	const plain = missing.filter(({ kind }) => kind === "operation").length;
	const path = /[/\\]/.test(shown(folder)) ? shown(folder) : `./${shown(folder)}`;
	return [
		`${import_picocolors.default.bold(path)}: ${vendor.contract.operations.size} operations`,
		...Object.entries(resources).map(([collection, at]) => `  ${collection} is served at ${at}`),
		`  ${written} operations have rules of their own, ${unwritten} of those rules are yet to be written`,
		...plain > 0 ? [`  ${plain} operations answer with the contract's examples`] : [],
		"",
		"Next:",
		table([
			[`npx ringer --spec ${path}`, "serves it"],
			[`npx ringer check ${path}`, "says what is missing"],
			[`npx vitest run ${path}`, "runs its test"],
			[`npx openapi-typescript ${path}/contract.yaml -o ${path}/operations.ts`, "writes types for its rulebook"]
		], "  "),
		"",
		"In ringer.config.ts, to have it wherever Ringer starts:",
		`  import { defineConfig } from 'ringer'`,
		`  export default defineConfig({ vendors: { ${nameText(name)}: ${literal(path)} } })`
	].join("\n");
}
// src/cli/routes.ts
function routesCommand() {
	return new Command("routes").description("print every route: method, path, operation and the statuses it can answer").addArgument(new Argument("[vendor]", "of this vendor only: its name, or a path")).addOption(configOption()).addOption(specOption()).addOption(jsonOption()).action(routes);
}
async function routes(name, options, command) {
	const { json, ...settings } = await settingsOf(options, command, name === void 0 ? [] : [name]);
	const found = (await loadVendors(settings)).flatMap(({ name: vendor, contract }) => [...contract.operations.values()].flatMap(({ id: operation, method, path, responses }) => contract.bases.map((base) => ({
		vendor,
		method,
		path: `/${vendor}${base}${path}`,
		operation,
		statuses: [...responses.keys()]
	}))));
	const rows = found.map(({ method, path, operation, statuses }) => [
		method,
		path,
		operation,
		statuses.join(" ")
	]);
	console.log(json ? JSON.stringify(found) : table(rows));
}
// src/cli/rules.ts
function rulesCommand() {
	return new Command("rules").description("print the truth table: which input gives which answer, and where we know it from").addArgument(new Argument("[vendor]", "of this vendor only: its name, or a path")).addOption(configOption()).addOption(specOption()).addOption(jsonOption()).action(rules);
}
async function rules(vendor, options, command) {
	const { json, ...settings } = await settingsOf(options, command, vendor === void 0 ? [] : [vendor]);
	const rows = (await loadVendors(settings)).flatMap(ruleRows);
	console.log(json ? JSON.stringify(rows) : printed(rows));
}
function printed(rows) {
	const lines = [];
	let title = "";
	let group = [];
	for (const { vendor, operation, method, path, rule, answer, when, source } of rows) {
		const here = `${import_picocolors.default.bold(`${vendor} ${operation}`)}  ${method} ${path}`;
		if (here !== title) {
			close();
			title = here;
		}
		group.push([
			rule,
			String(answer),
			when,
			source
		]);
	}
	close();
	return lines.join("\n");
	function close() {
		if (group.length > 0) lines.push(title, `${table(group, "  ")}\n`);
		group = [];
	}
}
// src/cli/levels.ts
function levelOf({ definition }) {
	if (definition.operations.length > 0) return "rulebook";
	return "resources" in definition && definition.resources !== void 0 ? "resources" : "document";
}
const most = 5;
function notesText({ name, contract: { notes } }) {
	const lines = notes.slice(0, most).map((note) => `${written$1(note)} ${note.message}`);
	const more = notes.length - lines.length;
	return more > 0 ? [...lines, `${more} more: ringer check ${name}`] : lines;
}
// src/cli/try.ts
function tryText(vendor, url, ca) {
	const request = witnessed(vendor) ?? plain(vendor);
	if (!request) return [];
	const { method, target, headers, body } = request;
	const sent = [...headers].map(([name, value]) => ` -H '${name}: ${value}'`).join("");
	const payload = body === void 0 ? "" : ` -d '${body}'`;
	const command = `curl -i${ca === void 0 ? "" : ` --cacert ${ca}`}${method === "GET" ? "" : ` -X ${method}`}${sent}${payload} '${url}/${vendor.name}${target}'`;
	return [
		"",
		"  try",
		`    ${import_picocolors.default.cyan(command)}`,
		...againHint(vendor)
	];
}
function witnessed(vendor) {
	const [id] = [...vendor.rules.values()].flatMap(({ operation, asked }) => {
		const good = asked.at(-1);
		return good && witnessesOf(good).length > 0 ? [operation] : [];
	});
	if (id === void 0) return void 0;
	const { method, path, query, headers, body } = callFor(vendor, id);
	return {
		method,
		target: path + (query && `?${query}`),
		headers,
		body
	};
}
function plain({ contract: { operations, bases } }) {
	const [operation] = [...operations.values()].filter(({ method }) => method === "GET").sort((a, b) => wants(a) - wants(b));
	if (!operation) return void 0;
	const [headers, query] = [new Map(), new URLSearchParams()];
	for (const scheme of operation.security.requirements[0] ?? []) scheme.write("any", {
		headers,
		query
	});
	for (const { in: place, name } of required(operation)) if (place === "query") query.set(name, "1");
	const path = operation.path.replace(/\{[^}]+\}/g, "1");
	return {
		method: "GET",
		target: `${bases[0] ?? ""}${path}${query.size > 0 ? `?${query}` : ""}`,
		headers,
		body: void 0
	};
}
function required({ parameters }) {
	return parameters.filter((parameter) => parameter.required);
}
function wants(operation) {
	return required(operation).length;
}
function againHint(vendor) {
	const [rules] = [...vendor.rules.values()];
	const good = rules?.asked.at(-1);
	const [witness] = good ? witnessesOf(good) : [];
	const again = rules?.asked.find(({ name }) => name === witness?.again);
	if (!good || !again || again.answer === good.answer) return [];
	return [`    and again: the first is ${good.answer}, the second ${again.answer} (${again.when})`];
}
// src/cli/banner.ts
const limitsHint = "do not refill by themselves: advance the clock (PUT /__admin/clock), or start with --clock real";
function banner({ ringer: { vendors, namespaces }, url }, token, ca) {
	const { seed, limits, clock } = namespaces.settings;
	const rows = [...vendors.values()].map((vendor) => [
		vendor.name,
		`${url}/${vendor.name}${vendor.contract.servers[0]?.base ?? ""}`,
		String(vendor.contract.operations.size),
		String([...vendor.rules.values()].reduce((sum, { all }) => sum + all.length, 0)),
		levelOf(vendor)
	]);
	const [first] = [...vendors.values()];
	return [
		"",
		`  ${import_picocolors.default.bold("Ringer")} answers at ${url}`,
		"",
		table([[
			"vendor",
			"base URL",
			"operations",
			"rules",
			"level"
		], ...rows], "  "),
		"",
		`  seed   ${seed}`,
		`  admin  ${url}/__admin/health${token ? `   (Authorization: Bearer ${token})` : ""}`,
		...ca === void 0 ? [] : [`  trust  ${ca}   (NODE_EXTRA_CA_CERTS=${ca}, curl --cacert ${ca})`],
		...limits && clock.mode !== "real" ? [`  limits ${limitsHint}`] : [],
		...first ? tryText(first, url, ca) : [],
		...notes(vendors.values()),
		""
	].join("\n");
}
function notes(vendors) {
	const lines = [...vendors].flatMap(notesText);
	return lines.length === 0 ? [] : [
		"",
		"  not honoured",
		...lines.map((line) => `    ${import_picocolors.default.dim(line)}`)
	];
}
function requestLine({ vendor, call, answer, rule, violations, reasons, fault }, namespace) {
	const { status } = answer;
	const colour = status < 300 ? import_picocolors.default.green : status < 500 ? import_picocolors.default.yellow : import_picocolors.default.red;
	const where = namespace === "default" ? "" : import_picocolors.default.dim(`${namespace} `);
	const why = [
		rule?.name ?? notRuled(answer),
		fault && `fault ${fault.fault.id} ${fault.fault.effect.kind}${fault.skipped ? " skipped" : ""}`,
		said(reasons)
	];
	const broken = violations.length > 0 && !fault ? import_picocolors.default.red(`  breaks its contract: ${said(violations)}`) : "";
	const target = `${call.path}${call.query && `?${maskQuery(call.query)}`}`;
	return `${where}${import_picocolors.default.dim(vendor.name.padEnd(10))} ${call.method.padEnd(6)} ${target}  ${colour(status === 0 ? "---" : String(status))} ${import_picocolors.default.dim(why.filter(Boolean).join(", "))}${broken}`;
}
function notRuled({ headers, text }) {
	const known = headers["preference-applied"] ?? headers["x-ringer-hint"];
	if (known !== void 0 || headers["content-type"] !== "application/problem+json") return known;
	return JSON.parse(text ?? "{}").detail;
}
function said([first]) {
	return first && [first.pointer, first.message].filter(Boolean).join(" ");
}
// src/cli/reload-line.ts
function reloadLine(report) {
	const { vendor = "the configuration", what, message = "", files = [], ms, level } = report;
	if (what === "failed") return `${import_picocolors.default.red("failed")} ${vendor} stays as it was: ${message}`;
	if (what === "noticed") return `${import_picocolors.default.yellow(what)} ${vendor}: ${message}`;
	const told = [
		what === "added" && `level ${level}`,
		what === "reloaded" && files.length > 0 && files.join(", "),
		what === "reloaded" && stateText(report),
		faultsText(report)
	].filter(Boolean);
	const time = ms === void 0 ? "" : ` in ${ms} ms`;
	return `${import_picocolors.default.cyan(what)} ${vendor}${time}${told.length > 0 ? ": " : ""}${told.join("; ")}`;
}
function stateText({ kept, dropped, firstDropped }) {
	if (kept === void 0) return "no namespace had changed its state";
	return `${kept} ${kept === 1 ? "record" : "records"} kept${dropped ? `, ${dropped} dropped (${firstDropped})` : ""}`;
}
function faultsText({ disarmed = [] }) {
	return disarmed.length === 0 ? void 0 : `disarmed ${disarmed.join(", ")}, which fits no longer`;
}
// src/cli/stamps.ts
function stampsOf(files) {
	return new Map([...new Set(files)].map((file) => [file, stampOf(file)]));
}
function changedSince(stamps) {
	return [...stamps].flatMap(([file, stamp]) => stampOf(file) === stamp ? [] : [file]);
}
function stampOf(file) {
	try {
		return createHash("sha1").update(readFileSync(file)).digest("base64");
	} catch {
		return "missing";
	}
}
// src/cli/tls.ts
function tlsOf({ tls, cert, key }) {
	if (cert === void 0 && key === void 0) return tls;
	if (key === void 0) throw new Error(`--cert ${cert}: give its private key too, with --key <file>`);
	if (cert === void 0) throw new Error(`--key ${key}: give its certificate too, with --cert <file>`);
	const names = {
		cert: `--cert ${cert}`,
		key: `--key ${key}`
	};
	const certificate = {
		cert: read(cert, names.cert),
		key: read(key, names.key)
	};
	checkCertificate(certificate, names);
	return certificate;
}
function writeCa({ ca, port }, { tlsCa }) {
	if (ca === void 0) return void 0;
	const file = tlsCa ?? join(tmpdir(), `ringer-ca-${port}.pem`);
	try {
		if (tlsCa === void 0) rmSync(file, { force: true });
		writeFileSync(file, ca, { flag: tlsCa === void 0 ? "wx" : "w" });
	} catch (error) {
		throw new Error(`${file}: the CA cannot be written there (${error.message}); name another file with --tls-ca`, { cause: error });
	}
	return file;
}
function read(file, name) {
	try {
		return readFileSync(file, "utf8");
	} catch (error) {
		throw new Error(`${name}: cannot be read (${error.message})`, { cause: error });
	}
}
// src/cli/folders.ts
const quietMs = 50;
const counts = /\.(ya?ml|json|[cm]?[jt]s)$/;
function watchFolders(changed) {
	const watchers = new Map();
	let timer;
	let running;
	let again = false;
	function soon() {
		clearTimeout(timer);
		timer = setTimeout(run, quietMs);
	}
	function run() {
		if (running) {
			again = true;
			return;
		}
		running = changed().finally(() => {
			running = void 0;
			if (again) soon();
			again = false;
		});
	}
	function watcherOf(folder) {
		try {
			return watch(folder, (_, name) => {
				if (name === null || counts.test(name)) soon();
			});
		} catch {
			return;
		}
	}
	function drop(folder) {
		watchers.get(folder)?.close();
		watchers.delete(folder);
	}
	return {
		soon,
		set(folders) {
			const wanted = new Set(folders);
			for (const folder of watchers.keys()) if (!wanted.has(folder)) drop(folder);
			for (const folder of wanted) {
				if (watchers.has(folder)) continue;
				const watcher = watcherOf(folder);
				watcher?.once("error", () => {
					drop(folder);
					soon();
				});
				if (watcher) watchers.set(folder, watcher);
			}
		}
	};
}
// src/cli/watch.ts
const fixed = [
	"port",
	"host",
	"seed",
	"clock",
	"limits",
	"journalSize",
	"namespaceTtl",
	"faults"
];
function watch$1(serving, { settings: first, loaded, before, again }, tell) {
	let settings = first;
	let served = loaded.map((one, index) => ({
		...one,
		source: sourcesIn(first)[index],
		stamps: stampsOver(before, one.files)
	}));
	const failures = new Map();
	const folders = watchFolders(look);
	folders.set(foldersOf());
	folders.soon();
	return [...served.map(({ vendor }) => vendor.name), ...settings.configFiles.slice(0, 1).map(shown)];
	async function look() {
		const start = elapsedMs();
		await attempt("configuration", configure);
		const reports = [];
		const next = [];
		for (const source of sourcesIn(settings)) {
			const old = served.find(({ vendor }) => vendor.name === source.name);
			const now = await attempt(source.name, () => reload(source, old, reports), source.name) ?? old;
			if (now) next.push(now);
		}
		const gone = served.map(({ vendor }) => vendor.name).filter((name) => !next.some(({ vendor }) => vendor.name === name));
		reports.push(...gone.map((vendor) => ({
			vendor,
			what: "removed"
		})));
		await attempt("all", () => swap(next, reports, start));
		folders.set(foldersOf());
	}
	async function attempt(what, work, vendor) {
		try {
			const result = await work();
			failures.delete(what);
			return result;
		} catch (error) {
			const { message } = error;
			if (failures.get(what)?.message !== message) tell({
				...vendor !== void 0 && { vendor },
				what: "failed",
				message
			});
			failures.set(what, {
				message,
				files: filesOf(error)
			});
			return;
		}
	}
	async function configure() {
		const next = await again();
		const [was] = settings.configFiles;
		if (was !== void 0 && next.configFiles.length === 0) throw new Error(`there is no file ${shown(was)}`);
		const later = fixed.filter((name) => textOf(settings, name) !== textOf(next, name));
		if (later.length > 0) tell({
			what: "noticed",
			message: `${later.join(", ")} ${later.length === 1 ? "counts" : "count"} from the next start on`
		});
		settings = next;
	}
	async function reload(source, old, reports) {
		const { name: vendor } = source;
		const files = old ? changedSince(old.stamps) : [];
		if (old && files.length === 0 && !failures.has(vendor) && textOf(old, "source") === JSON.stringify(source)) return old;
		const before = stampsOf([...ownFiles(source), ...old?.files ?? []]);
		const fresh = await loadSource(source);
		reports.push({
			vendor,
			what: old ? "reloaded" : "added",
			files: files.map(shown),
			level: levelOf(fresh.vendor)
		});
		return {
			...fresh,
			source,
			stamps: stampsOver(before, fresh.files)
		};
	}
	async function swap(next, reports, start) {
		const vendors = next.map(({ vendor }) => vendor);
		const hosts = hostsOf(vendors, settings.hosts ?? {});
		if (reports.length > 0 || textOf(serving.ringer, "hosts") !== JSON.stringify(hosts)) {
			const { states, disarmed } = await serving.replace(vendors, hosts);
			const ms = Math.round(elapsedMs() - start);
			for (const report of reports) {
				const ids = disarmed.filter(({ match }) => match.vendor === report.vendor).map(({ id }) => id);
				tell({
					...report,
					...states.get(report.vendor),
					...ids.length > 0 && { disarmed: ids },
					ms
				});
			}
		}
		served = next;
	}
	function foldersOf() {
		const files = [
			...served.flatMap(({ files }) => files),
			...settings.vendors.flatMap(ownFiles),
			...settings.configFiles,
			...[...failures.values()].flatMap(({ files }) => files)
		];
		return new Set([
			...files.map(dirname),
			process.cwd(),
			...settings.fixtures === void 0 ? [] : [resolve(settings.fixtures)]
		]);
	}
}
function sourcesIn({ vendors, fixtures }) {
	return vendors.map((source) => withCast(source, fixtures));
}
function ownFiles({ contract, fixtures, rulebook }) {
	return [
		contract,
		fixtures,
		rulebook
	].filter((file) => file !== void 0);
}
function stampsOver(before, files) {
	return new Map([...stampsOf(files), ...[...before].filter(([file]) => files.includes(file))]);
}
function filesOf(error) {
	if (error instanceof ModuleError) return error.files;
	return error instanceof DocumentError ? [resolve(error.place.file)] : [];
}
function textOf(from, name) {
	return JSON.stringify(from[name]);
}
// src/cli/start.ts
const loopback = new Set([
	"127.0.0.1",
	"localhost",
	"::1"
]);
function startCommand() {
	return new Command("start").description("serve the vendors (the default command)").addOption(new Option("-p, --port <port>", "0 takes a free one").env("RINGER_PORT").default(4700).argParser(portNumber)).addOption(new Option("--host <host>", "where to listen; elsewhere than on loopback the admin routes want a token").env("RINGER_HOST").default("127.0.0.1")).addOption(configOption()).addOption(specOption()).addOption(vendorsOption()).addOption(fixturesOption()).addOption(seedOption()).addOption(clockOption()).addOption(faultsOption()).addOption(limitsOption()).addOption(new Option("--journal-size <n>", "how many requests a namespace remembers").default(1e3).argParser(wholeNumber)).addOption(new Option("--namespace-ttl <duration>", "drop namespaces that are idle for so long").default("PT1H").argParser(duration)).addOption(new Option("--allow-host <names...>", "host names that may drive the admin routes").default([], "loopback only")).addOption(new Option("--admin-token <token>", "wanted by the admin routes").env("RINGER_ADMIN_TOKEN")).option("--tls", "serve HTTPS, with a certificate made at the start").addOption(new Option("--tls-ca <file>", "where to write the CA that clients have to trust (default: a temporary file)").implies({ tls: true })).addOption(new Option("--cert <file>", "serve HTTPS with a certificate of your own, in PEM").conflicts("tlsCa")).addOption(new Option("--key <file>", "its private key, in PEM").conflicts("tlsCa")).option("--watch", "take in changes of contracts, casts, rulebooks and the configuration while it runs").option("--cors", "let pages of any origin call the vendors").option("--quiet", "print no line a request").addOption(jsonOption()).action(start);
}
async function start(flags, command) {
	const options = await settingsOf(flags, command);
	const token = options.adminToken ?? (loopback.has(options.host) ? void 0 : randomBytes(16).toString("hex"));
	const log = !options.quiet && !options.json;
	let ca;
	let loaded = [];
	let before = new Map();
	const boot = async (listening) => {
		ca = writeCa(listening, options);
		if (flags.watch) before = stampsOf(options.vendors.flatMap(ownFiles));
		loaded = await loadSources(options);
		return startRinger(loaded.map(({ vendor }) => vendor), options);
	};
	const place = {
		host: options.host,
		port: options.port,
		tls: tlsOf(options)
	};
	const serving = await serve(boot, place, {
		guard: {
			allowedHosts: options.allowHost.map((name) => name.toLowerCase()),
			token
		},
		cors: options.cors === true,
		...options.faults !== void 0 && { faults: options.faults },
		...log && { onEntry: (entry, namespace) => console.log(requestLine(entry, namespace)) }
	});
	endOnSignals(serving);
	const print = (report) => console.log(options.json ? JSON.stringify({ reload: report }) : reloadLine(report));
	const state = {
		settings: options,
		loaded,
		before,
		again: () => settingsOf(flags, command)
	};
	const watched = options.watch ? watch$1(serving, state, print) : [];
	console.log(options.json ? jsonLine(serving, token, ca) : banner(serving, token, ca));
	if (options.watch && !options.json) console.log(`  watching ${watched.join(", ")}\n`);
}
function jsonLine({ ringer: { vendors, namespaces }, url, port }, token, ca) {
	return JSON.stringify({
		url,
		port,
		pid: process.pid,
		vendors: [...vendors.keys()],
		seed: namespaces.settings.seed,
		...token && { adminToken: token },
		...ca !== void 0 && { ca }
	});
}
function endOnSignals(serving) {
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void serving.close().then(() => process.exit(0)));
}
// src/cli/wait.ts
const pollMs = 100;
const patienceMs = 5e3;
function waitCommand() {
	return new Command("wait").description("wait until a Ringer is ready that was started elsewhere; exit 1 when it is not in time").addOption(urlOption()).addOption(tokenOption()).addOption(new Option("--timeout <duration>", "how long at most: 30s, ISO 8601, or milliseconds").default(3e4, "30s").argParser(duration)).addOption(jsonOption()).action(wait);
}
async function wait({ url, token, timeout, json }) {
	const end = elapsedMs() + timeout;
	let last;
	do {
		const left = Math.max(1, Math.ceil(end - elapsedMs()));
		const found = await look(url, token, Math.min(patienceMs, left));
		if (found && "health" in found) return console.log(json ? JSON.stringify(found.health) : readyText(url, found.health));
		if (found?.final) throw new Error(found.seen);
		if (found || left >= patienceMs) last = found?.seen;
		await setTimeout$1(Math.min(pollMs, Math.max(0, end - elapsedMs())));
	} while (elapsedMs() < end);
	throw new Error(`not ready within ${timeout / 1e3} s: ${last ?? silent(url)}`);
}
async function look(url, token, patience) {
	try {
		const answer = await fetch(`${url}/__admin/health`, {
			headers: { ...token !== void 0 && { authorization: `Bearer ${token}` } },
			signal: AbortSignal.timeout(patience)
		});
		return judge(url, answer.status, await answer.text());
	} catch (error) {
		return error.name === "TimeoutError" ? void 0 : {
			seen: unreachable(url, error),
			final: false
		};
	}
}
function judge(url, status, text) {
	const document = parse(text);
	if (status === 200 && document.status === "ready" && Array.isArray(document.vendors)) return { health: document };
	const { detail } = document;
	if (typeof detail !== "string") return {
		seen: noRinger(url, "/health", status),
		final: false
	};
	if (status === 401) return {
		seen: wantsToken(url),
		final: true
	};
	if (status === 403) return {
		seen: `${url}: ${detail}`,
		final: true
	};
	return {
		seen: `${url} answers ${status}: ${detail} Give it longer with --timeout, or look at what it printed`,
		final: false
	};
}
function parse(text) {
	try {
		return Object(JSON.parse(text));
	} catch {
		return {};
	}
}
function readyText(url, { vendors }) {
	return `ready at ${url}: ${vendors.map(({ name }) => name).join(", ")}`;
}
function silent(url) {
	return `${url} takes the request and does not answer: look at what listens there, or name another with --url or RINGER_URL`;
}
// src/cli.ts
const program = new Command("ringer").description("A dead ringer for the vendors your code calls").version(version).option("--verbose", "show stack traces").addCommand(startCommand(), { isDefault: true }).addCommand(execCommand()).addCommand(waitCommand()).addCommand(initCommand()).addCommand(checkCommand()).addCommand(rulesCommand()).addCommand(routesCommand()).addCommand(faultsCommand()).addHelpText("after", "\nWithout a command it starts; `ringer start --help` lists the options of that.").showHelpAfterError("(ringer --help lists the commands and their options)");
try {
	refuseUnknownCommand(process.argv[2]);
	await program.parseAsync();
} catch (error) {
	const { message, stack } = error;
	console.error(`${import_picocolors.default.red("ringer:")} ${program.opts().verbose || process.argv.includes("--verbose") ? stack : message}`);
	process.exit(1);
}
function refuseUnknownCommand(word) {
	const names = program.commands.map((command) => command.name());
	if (!word || word.startsWith("-") || word === "help" || names.includes(word)) return;
	throw new Error(`there is no command "${word}".${didYouMean(word, names)} There are: ${names.join(", ")}`);
}
export {};
