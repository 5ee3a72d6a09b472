/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import org.insp.report.document.DocumentContent;
import org.insp.report.ledger.LedgerFinding;
import org.insp.report.ledger.LedgerMeasure;
import org.insp.report.ledger.LedgerPerson;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Compares what was read from a document with the truth about it, item by item. */
final class DocumentScore {

	private final DocumentContent document;
	private final List<String> differences = new ArrayList<>();
	private int right;

	DocumentScore(DocumentContent document, JsonObject truth) {
		this.document = document;
		var head = document.head();
		compare("title", string(truth, "title"), head.ledger().title());
		compare("body", string(truth, "body"), head.ledger().body());
		compare("date", string(truth, "date"), String.valueOf(head.ledger().reported()));
		var feedback = truth.getAsJsonObject("feedback");
		compare("feedback", string(feedback, "date"), String.valueOf(head.feedback()));
		var aspects = objects(truth, "tree");
		compare("aspects", aspects.size(), document.content().aspects().size());
		for (int i = 0; i < aspects.size(); i++) {
			aspect(i < document.content().aspects().size() ? document.content().aspects().get(i) : "", aspects.get(i));
		}
		var findings = aspects.stream().mapToInt(aspect -> objects(aspect, "findings").size()).sum();
		compare("findings", findings, document.content().findings().size());
	}

	int right() {
		return right;
	}

	int all() {
		return right + differences.size();
	}

	List<String> differences() {
		return differences;
	}

	String line(String file) {
		return "%-32s findings %d  measures %d  items %d of %d right".formatted(file, document.content().findings().size(),
				document.content().measures().size(), right, all());
	}

	private void aspect(String actual, JsonObject truth) {
		begins("aspect", truth, actual);
		var found = document.content().findings().stream().filter(finding -> finding.aspect().equals(actual)).toList();
		var expected = objects(truth, "findings");
		compare("findings of " + actual, expected.size(), found.size());
		for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
			finding(found.get(i), expected.get(i));
		}
	}

	private void finding(LedgerFinding actual, JsonObject truth) {
		if (truth.has("quoted")) {
			compare("finding", string(truth, "quoted"), actual.text());
		} else {
			begins("finding", truth, actual.text());
		}
		all("manifestations of " + actual.text(), objects(truth, "manifestations"), actual.manifestations());
		all("causes of " + actual.text(), objects(truth, "causes"), actual.causes());
		var measures = document.content().measures().stream().filter(measure -> measure.finding() == actual).toList();
		var expected = objects(truth, "measures");
		all("measures of " + actual.text(), expected, measures.stream().map(LedgerMeasure::text).toList());
		for (int i = 0; i < Math.min(expected.size(), measures.size()); i++) {
			measure(measures.get(i), expected.get(i));
		}
	}

	private void measure(LedgerMeasure actual, JsonObject truth) {
		var at = " of " + actual.text();
		compare("leaders" + at, strings(truth, "leaders"), actual.leaders().stream().map(LedgerPerson::name).toList());
		compare("departments" + at, strings(truth, "departments"), actual.departments());
		compare("persons" + at, strings(truth, "persons"), actual.persons().stream().map(LedgerPerson::name).toList());
		var due = truth.get("due") instanceof JsonObject object ? object : null;
		var date = due == null || due.get("date").isJsonNull() ? null : LocalDate.parse(due.get("date").getAsString());
		compare("due" + at, date, actual.due() == null ? null : actual.due().date());
	}

	private void all(String what, List<JsonObject> expected, List<String> actual) {
		compare(what, expected.size(), actual.size());
		for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
			begins(what, expected.get(i), actual.get(i));
		}
	}

	private void begins(String what, JsonObject truth, String actual) {
		var begin = string(truth, "begins").replaceFirst("[。；]$", "");
		compare(what, begin, actual.substring(0, Math.min(begin.length(), actual.length())));
	}

	private void compare(String what, Object expected, Object actual) {
		if (expected == null ? actual == null : expected.equals(actual)) {
			right++;
		} else {
			differences.add(what + ": " + expected + " expected, " + actual + " found");
		}
	}

	private static String string(JsonObject object, String key) {
		return object.get(key).getAsString();
	}

	private static List<String> strings(JsonObject object, String key) {
		return elements(object, key).stream().map(JsonElement::getAsString).toList();
	}

	private static List<JsonObject> objects(JsonObject object, String key) {
		return elements(object, key).stream().map(JsonElement::getAsJsonObject).toList();
	}

	private static List<JsonElement> elements(JsonObject object, String key) {
		return object.get(key) instanceof JsonArray array ? StreamSupport.stream(array.spliterator(), false).toList() : List.of();
	}
}
