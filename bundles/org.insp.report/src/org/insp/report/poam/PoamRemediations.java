/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.poam;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.CrossReferences;
import org.insp.model.DateText;
import org.insp.model.FieldHolder;
import org.insp.model.FieldKind;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.Measure;
import org.insp.model.MeasureKind;
import org.insp.model.Milestone;
import org.insp.model.Organization;
import org.insp.model.ProgressRecord;
import org.insp.model.Step;
import org.insp.model.WorkItem;
import org.insp.model.fields.PlaceFields;
import org.insp.model.measures.WorkState;
import org.insp.model.policy.PlaceWords;
import org.insp.report.input.ElementKeys;
import org.insp.report.input.ElementTexts;
import org.insp.report.input.ReportInput;

import com.google.gson.JsonObject;

/** Measures as remediations of risks: the measure itself as a task with its days and who answers for it, then its steps and milestones. */
final class PoamRemediations {

	private final ReportInput input;
	private final PoamJson json;
	private final PoamParties parties;
	private final ElementKeys keys;
	private final Map<Measure, String> written = new HashMap<>();

	PoamRemediations(ReportInput input, PoamJson json, PoamParties parties, ElementKeys keys) {
		this.input = input;
		this.json = json;
		this.parties = parties;
		this.keys = keys;
	}

	/** Returns a measure as the remediation of a risk. */
	JsonObject remediation(Measure measure, String risk) {
		var state = input.evaluated().state(measure);
		var first = written.get(measure);
		var uuid = json.uuid("measure " + key(measure) + (first == null ? "" : " of " + risk));
		var remediation = PoamJson.of(PoamTerms.UUID, uuid);
		remediation.addProperty(PoamTerms.LIFECYCLE, state.isDone() ? PoamTerms.COMPLETED : PoamTerms.PLANNED);
		remediation.addProperty(PoamTerms.TITLE, title(measure, measure.getText()));
		remediation.addProperty(PoamTerms.DESCRIPTION, json.text(filled(measure.getText(), title(measure, ""))));
		if (first != null) {
			json.addProperty(remediation, PoamTerms.SAME_AS, first);
			return remediation;
		}
		written.put(measure, uuid);
		json.addProperty(remediation, PoamTerms.NUMBER, measure.getNumber());
		if (state.kind() != MeasureKind.UNSPECIFIED) {
			json.addProperty(remediation, PoamTerms.KIND, Vocabulary.literal(state.kind(), Language.EN));
		}
		json.addProperty(remediation, PoamTerms.GOAL, measure.getGoal());
		json.addProperty(remediation, PoamTerms.CRITERION, measure.getCriterion());
		json.addProperty(remediation, PoamTerms.EFFECT, measure.getEffect());
		state.closedOn().ifPresent(day -> json.addProperty(remediation, PoamTerms.CLOSED_ON, day.toString()));
		addWork(remediation, state);
		addFields(remediation, measure);
		var task = task(measure, state, measure.getText(), "action");
		parties.add(task, PoamTerms.ROLES, PoamTerms.LEADER, measure.getLeaders());
		addDoers(task, measure, ElementTexts.departments(measure));
		parties.add(task, PoamTerms.ROLES, PoamTerms.COOPERATING, measure.getCooperators());
		PoamJson.add(remediation, PoamTerms.TASKS, task);
		measure.getSteps().forEach(step -> PoamJson.add(remediation, PoamTerms.TASKS, step(step)));
		for (int i = 0; i < measure.getMilestones().size(); i++) {
			PoamJson.add(remediation, PoamTerms.TASKS, milestone(measure, i));
		}
		return remediation;
	}

	/** Returns a record of progress as an entry of the log of a risk; empty where it has no day, which entries must have. */
	Optional<JsonObject> entry(WorkItem item, Measure measure, int index, String risk) {
		var record = item.getProgress().get(index);
		return DateText.dateOf(record.getDate()).filter(day -> input.isPast(record.getDate())).map(day -> {
			var entry = PoamJson.of(PoamTerms.UUID, json.uuid("progress " + key(item) + ' ' + index + " of " + risk));
			entry.addProperty(PoamTerms.DESCRIPTION, json.text(filled(record.getText(), "-")));
			entry.addProperty(PoamTerms.START, PoamJson.day(day));
			var response = PoamJson.of(PoamTerms.RESPONSE_UUID, written.get(measure));
			if (item instanceof Step) {
				PoamJson.add(response, PoamTerms.RELATED_TASKS, PoamJson.of(PoamTerms.TASK_UUID, taskUuid(item)));
			}
			PoamJson.add(entry, PoamTerms.RELATED_RESPONSES, response);
			return entry;
		});
	}

	/** Adds the fields of the place, each with its kind. */
	void addFields(JsonObject to, FieldHolder holder) {
		var fields = input.evaluated().fields();
		for (var value : holder.getFields()) {
			var kind = fields.declaration(value).map(PlaceFields::kind).orElse(FieldKind.TEXT);
			var around = Vocabulary.keyword("around", input.language());
			fields.texts(value).stream().map(text -> text.replaceFirst("^≈", around + ' '))
					.forEach(text -> json.addProperty(to, value.getName(), text, PoamTerms.FIELD_CLASS + kind.getLiteral()));
		}
		holder.getNotes().forEach(note -> json.addProperty(to, "note", note, PoamTerms.FIELD_CLASS + FieldKind.TEXT.getLiteral()));
	}

	private JsonObject step(Step step) {
		var state = input.evaluated().state(step);
		var task = task(step, state, step.getText(), "action");
		addDoers(task, step, CrossReferences.resolved(step.getLeadDepartments()).toList());
		addWork(task, state);
		addFields(task, step);
		return task;
	}

	private JsonObject milestone(Measure measure, int index) {
		Milestone milestone = measure.getMilestones().get(index);
		var task = PoamJson.of(PoamTerms.UUID, json.uuid("milestone " + key(measure) + ' ' + index));
		task.addProperty(PoamTerms.TYPE, PoamTerms.MILESTONE);
		task.addProperty(PoamTerms.TITLE, title(measure, milestone.getText()));
		DateText.dateOf(milestone.getDue()).ifPresentOrElse(day -> addTiming(task, Optional.empty(), day),
				() -> json.addProperty(task, PoamTerms.DUE, text(milestone.getDue())));
		json.addProperty(task, PoamTerms.DONE_ON, text(milestone.getDoneOn()));
		return task;
	}

	private JsonObject task(WorkItem item, WorkState state, String text, String type) {
		var task = PoamJson.of(PoamTerms.UUID, taskUuid(item));
		task.addProperty(PoamTerms.TYPE, type);
		task.addProperty(PoamTerms.TITLE, title(item, text));
		var start = DateText.firstDayOf(item.getStart());
		state.due().ifPresentOrElse(due -> addTiming(task, start.filter(day -> !day.isAfter(due)), due),
				() -> json.addProperty(task, PoamTerms.DUE, text(state.writtenDue())));
		if (state.due().isEmpty() || start.filter(day -> !day.isAfter(state.due().get())).isEmpty()) {
			json.addProperty(task, PoamTerms.START, start.map(LocalDate::toString).orElseGet(() -> text(item.getStart())));
		}
		return task;
	}

	private static void addTiming(JsonObject task, Optional<LocalDate> start, LocalDate due) {
		var days = new JsonObject();
		var timing = new JsonObject();
		if (start.isPresent()) {
			days.addProperty(PoamTerms.START, PoamJson.day(start.get()));
			days.addProperty(PoamTerms.END, PoamJson.day(due));
			timing.add(PoamTerms.WITHIN, days);
		} else {
			days.addProperty("date", PoamJson.day(due));
			timing.add(PoamTerms.ON_DATE, days);
		}
		task.add(PoamTerms.TIMING, timing);
	}

	private void addDoers(JsonObject task, WorkItem item, List<Organization> departments) {
		parties.add(task, PoamTerms.ROLES, PoamTerms.OWNER, item.getPersons());
		parties.add(task, PoamTerms.ROLES, PoamTerms.DEPARTMENT, departments);
		item.getPersonRoles().forEach(post -> json.addProperty(task, PoamTerms.OWNER, post));
	}

	private void addWork(JsonObject to, WorkState state) {
		var item = state.item();
		json.addProperty(to, PoamTerms.STATUS, Vocabulary.literal(state.status(), Language.EN));
		PlaceWords.word(item, Literals.WORK_ITEM__STATUS).ifPresent(word -> json.addProperty(to, PoamTerms.STATUS_WORD, word));
		json.addProperty(to, PoamTerms.COMPLETED_ON, text(item.getCompletedOn()));
		input.evidence(item.getEvidence().stream())
				.forEach(file -> json.addProperty(to, PoamTerms.EVIDENCE, filled(file.getText(), filled(file.getFile(), ""))));
		item.getProgress().stream().filter(record -> DateText.dateOf(record.getDate()).isEmpty()).map(ProgressRecord::getText)
				.forEach(text -> json.addProperty(to, PoamTerms.PROGRESS, text));
	}

	private String key(WorkItem item) {
		return keys.key(Optional.of(item));
	}

	private String taskUuid(WorkItem item) {
		return json.uuid("task " + key(item));
	}

	/** What is done in one line; where it is not written, the name. */
	private String title(WorkItem item, String text) {
		return json.line(filled(text, filled(item.getName(), "-")));
	}

	private static String filled(String text, String otherwise) {
		return text == null || text.isBlank() ? otherwise : text;
	}

	private static String text(DateText date) {
		return date == null ? "" : date.toString();
	}
}
