/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.model.Actor;
import org.insp.model.Aspect;
import org.insp.model.DateText;
import org.insp.model.FieldHolder;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Person;
import org.insp.model.fields.PlaceFields;
import org.insp.model.policy.PlaceWords;
import org.insp.model.text.ElementLabels;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Compares an imported model with the truth about its ledger, field by field. */
final class LedgerScore {

	private final ImportedModel imported;
	private final JsonObject truth;
	private final PlaceFields fields;
	private final List<String> differences = new ArrayList<>();
	private int right;
	private int wrong;
	private int missing;
	private int invented;

	LedgerScore(ImportedModel imported, JsonObject truth) {
		this.imported = imported;
		this.truth = truth;
		this.fields = imported.evaluated().fields();
		compareFindings();
		compareMeasures();
	}

	int right() {
		return right;
	}

	int invented() {
		return invented;
	}

	int all() {
		return right + wrong + missing + invented;
	}

	List<String> differences() {
		return differences;
	}

	/** One line of figures. */
	String line(String file) {
		var counts = truth.getAsJsonObject("counts");
		return "%-34s findings %d/%d  measures %d/%d  fields %d right, %d wrong, %d missing, %d invented".formatted(file,
				imported.findings().size(), counts.get("findings").getAsInt(), imported.measures().size(),
				counts.get("measures").getAsInt(), right,
				wrong, missing, invented);
	}

	private void compare(String at, String what, String expected, String actual) {
		if (expected.isEmpty() && actual.isEmpty()) {
			return;
		} else if (expected.equals(actual)) {
			right++;
			return;
		}
		if (actual.isEmpty()) {
			missing++;
		} else if (expected.isEmpty()) {
			invented++;
		} else {
			wrong++;
		}
		differences.add(at + ' ' + what + ": expected [" + expected + "] but was [" + actual + ']');
	}

	private void compareFindings() {
		var expected = truth.getAsJsonArray("findings");
		var actual = imported.findings();
		compare("file", "findings", String.valueOf(expected.size()), String.valueOf(actual.size()));
		var aspects = truth.getAsJsonArray("aspects");
		for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
			var at = expected.get(i).getAsJsonObject();
			var finding = actual.get(i);
			var id = at.get("id").getAsString();
			compare(id, "text", text(at, "text"), text(finding.getText()));
			compare(id, "number", text(at, "no"), finding.getName().replaceFirst("^P(?=\\d)", ""));
			compare(id, "at", text(at, "at"), imported.content().findings().get(i).place().toString());
			compare(id, "aspect",
					Stream.of(aspects).flatMap(LedgerScore::objects).filter(a -> a.get("id").getAsString().equals(text(at, "aspect")))
							.map(a -> text(a, "text")).findFirst().orElse(""),
					finding.eContainer() instanceof Aspect aspect ? text(aspect.getTitle()) : "");
			compare(id, "causes", strings(at, "causes"), joined(finding.getCauses().stream().map(cause -> cause.getText())));
			compare(id, "manifestations", strings(at, "manifestations"),
					joined(finding.getManifestations().stream().map(m -> m.getText())));
			boolean hasNoMeasure = truth.getAsJsonObject("counts").getAsJsonArray("findingsWithoutMeasure").asList().stream()
					.anyMatch(each -> each.getAsString().equals(id));
			compareFields(id, at, finding, hasNoMeasure);
		}
	}

	private void compareMeasures() {
		var expected = truth.getAsJsonArray("measures");
		var actual = imported.measures();
		compare("file", "measures", String.valueOf(expected.size()), String.valueOf(actual.size()));
		for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
			var at = expected.get(i).getAsJsonObject();
			var measure = actual.get(i);
			var id = at.get("id").getAsString();
			compare(id, "text", text(at, "text"), text(measure.getText()));
			compare(id, "at", text(at, "at"), imported.content().measures().get(i).place().toString());
			var findings = imported.findings();
			compare(id, "findings", strings(at, "findings"),
					joined(measure.getAddresses().stream().map(each -> "F" + (findings.indexOf(each) + 1))));
			compare(id, "leaders", people(at, "leaders"), people(measure.getLeaders()));
			compare(id, "persons", people(at, "persons"), people(measure.getPersons()));
			compareDepartments(id, at, measure);
			compareDue(id, at, measure);
			compareWords(id, at, measure);
			compare(id, "progress", text(at, "progress"), joined(measure.getProgress().stream().map(p -> p.getText())));
			compare(id, "result", text(at, "result"), text(measure.getEffect()));
			compare(id, "goal", text(at, "goal"), text(measure.getGoal()));
			compare(id, "criterion", text(at, "standard"), text(measure.getCriterion()));
			compareFields(id, at, measure, false);
		}
	}

	/** Where several departments stand in one cell, those after the first may help or be in charge too. */
	private void compareDepartments(String id, JsonObject at, Measure measure) {
		var help = strings(at, "coopDepartments");
		boolean isOpen =
				measure.getCooperators().isEmpty() && truth.getAsJsonArray("openChoices").toString().contains(help + ": first leads");
		compare(id, "departments", strings(at, "leadDepartments") + (isOpen && !help.isEmpty() ? '、' + help : ""),
				titles(measure.getLeadDepartments()));
		compare(id, "coop", isOpen ? "" : help, titles(measure.getCooperators()));
	}

	private void compareDue(String id, JsonObject at, Measure measure) {
		var due = object(at, "due");
		compare(id, "due date", due == null ? "" : text(due, "date"), DateText.dateOf(measure.getDue()).map(Object::toString).orElse(""));
		if (due != null && text(due, "date").isEmpty()) {
			compare(id, "due", text(due, "written"), measure.getDue() == null ? "" : measure.getDue().toString());
		}
	}

	private void compareWords(String id, JsonObject at, Measure measure) {
		var words = imported.evaluated().settings().placeWords();
		var kind = object(at, "kind");
		var expectedKind = kind == null ? "" : text(kind, "means");
		compare(id, "kind", expectedKind, words.kind(measure).getValue() == 0 ? "" : words.kind(measure).getLiteral());
		var status = object(at, "status");
		var written = PlaceWords.word(measure, Literals.WORK_ITEM__STATUS)
				.orElseGet(() -> measure.getStatus().getValue() == 0
						? ""
						: ElementLabels.term(measure.getStatus(), imported.content().language()));
		// a status in the place of the day of completion is the status
		compare(id, "status",
				status == null ? text(at, "actualDateWritten") : text(status, "written").toLowerCase(Locale.ROOT).replace(' ', '-'),
				written.toLowerCase(Locale.ROOT));
	}

	/** The further columns; the dates of completion and percentages are such columns in the model, by whatever heading. */
	private void compareFields(String id, JsonObject at, FieldHolder holder, boolean hasNoMeasure) {
		var expected = new ArrayList<String>();
		var further = object(at, "further");
		if (further != null) {
			further.entrySet().forEach(entry -> expected.add(entry.getKey() + '=' + plain(entry.getValue().getAsString())));
		}
		var dates = object(at, "actualDate");
		Stream.of(dates == null ? "" : text(dates, "date"), text(at, "percent")).filter(s -> !s.isEmpty())
				.forEach(value -> expected.add("*=" + plain(value)));
		Set<String> actual = new LinkedHashSet<>();
		for (var value : holder.getFields()) {
			var heading = fields.declaration(value).map(PlaceFields::heading).orElse("undeclared " + value.getName());
			actual.add(heading + '=' + plain(String.join("、", fields.texts(value))));
		}
		if (holder instanceof Measure measure) {
			Stream.ofNullable(measure.getCompletedOn()).forEach(date -> actual.add("completed=" + plain(date.toString())));
			measure.getClosures().forEach(closure -> actual.add("销号时间=" + plain(closure.getDate().toString())));
		}
		for (var each : expected) {
			var found = actual.stream().filter(value -> each.startsWith("*") ? value.endsWith(each.substring(1)) : value.equals(each))
					.findFirst();
			compare(id, "field", each, found.map(value -> each).orElse(""));
			found.ifPresent(actual::remove);
		}
		if (!hasNoMeasure) {
			actual.forEach(value -> compare(id, "field", "", value));
		}
	}

	/** A value in one form: numbers without separators and the unit that the heading says, dates as in ISO 8601. */
	private static String plain(String value) {
		var text = value.replaceAll("\\s*(万元|USD|项|元)$", "").replaceFirst("^[$]", "").strip();
		if (text.matches("[\\d,]+(\\.\\d+)?")) {
			return new BigDecimal(text.replace(",", "")).stripTrailingZeros().toPlainString();
		}
		var date = DateText.ofText(text.replace('.', '-'));
		return date.date() != null && text.matches("[\\d.\\-]+") ? date.date().toString() : text.replaceAll("\\s*%$", "%");
	}

	private static String people(JsonObject at, String key) {
		return at.getAsJsonArray(key).asList().stream().map(JsonElement::getAsJsonObject)
				.map(p -> text(p, "name") + (p.has("post") ? '/' + text(p, "post") : "")).map(LedgerScore::withoutPost)
				.collect(Collectors.joining("、"));
	}

	private static String withoutPost(String person) {
		return person.replaceFirst("/.*", "");
	}

	private static String people(List<Person> people) {
		return titles(people);
	}

	private static String titles(List<? extends Actor> actors) {
		return actors.stream().map(actor -> actor.getTitle() == null ? actor.getName() : actor.getTitle()).collect(Collectors.joining("、"));
	}

	private static String joined(Stream<String> texts) {
		return texts.collect(Collectors.joining("、"));
	}

	private static String strings(JsonObject at, String key) {
		return at.has(key) ? joined(at.getAsJsonArray(key).asList().stream().map(JsonElement::getAsString)) : "";
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}

	private static String text(JsonObject at, String key) {
		return at.has(key) && !at.get(key).isJsonNull() ? at.get(key).getAsString() : "";
	}

	private static JsonObject object(JsonObject at, String key) {
		return at.has(key) && at.get(key).isJsonObject() ? at.getAsJsonObject(key) : null;
	}

	private static Stream<JsonObject> objects(JsonArray array) {
		return array.asList().stream().map(JsonElement::getAsJsonObject);
	}
}
