/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.poam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.insp.model.FieldKind;
import org.insp.report.ledger.ColumnRole;
import org.insp.report.ledger.LedgerDate;
import org.insp.report.ledger.LedgerMilestone;
import org.insp.report.ledger.LedgerNote;

/** Reads remediations as measures, their tasks as steps and milestones, and the log of a risk as progress. */
final class PoamRemediationReader {

	private final PoamPeople people;
	private final PoamLimit limit;
	private final Map<String, PoamWork> works = new HashMap<>();

	PoamRemediationReader(PoamPeople people, PoamLimit limit) {
		this.people = people;
		this.limit = limit;
	}

	/** Reads a remediation. */
	PoamWork read(PoamObject source) {
		limit.count();
		var notes = new ArrayList<LedgerNote>();
		var remediation = source.noting(notes);
		var work = new PoamWork(remediation, notes);
		var sameAs = new ArrayList<String>();
		work.fields().addProperties(remediation, (name, text, isOurs) -> isOurs && name.equals(PoamTerms.SAME_AS)
				? sameAs.add(text)
				: work.take(name, text, isOurs));
		var first = sameAs.stream().map(works::get).filter(each -> each != null).findFirst();
		if (first.isPresent()) {
			return first.get();
		}
		works.put(remediation.text(PoamTerms.UUID), work);
		var lifecycle = remediation.text(PoamTerms.LIFECYCLE);
		switch (lifecycle) {
			case PoamTerms.PLANNED -> work.setStatus(PoamTerms.PLANNED);
			case PoamTerms.COMPLETED -> work.setStatus("closed");
			default -> work.fields().put("Lifecycle", FieldKind.TEXT, lifecycle);
		}
		readTasks(remediation, work, remediation.text(PoamTerms.TITLE));
		remediation.close();
		return work;
	}

	/** A task that is called like the measure is the measure itself. */
	private void readTasks(PoamObject holder, PoamWork measure, String title) {
		var open = Optional.of(title);
		for (var task : holder.objects(PoamTerms.TASKS)) {
			boolean isMilestone = task.text(PoamTerms.TYPE).equals(PoamTerms.MILESTONE);
			if (!isMilestone && open.isPresent() && task.text(PoamTerms.TITLE).equals(open.get())) {
				open = Optional.empty();
				measure.fields().add("Description", task.text(PoamTerms.DESCRIPTION));
				measure.fields().add("Remarks", task.text(PoamTerms.REMARKS));
				readTask(task, measure, measure);
			} else if (!isMilestone || !readMilestone(task, measure)) {
				readStep(task, measure);
			}
		}
	}

	private void readStep(PoamObject source, PoamWork measure) {
		limit.count();
		var notes = new ArrayList<LedgerNote>();
		var task = source.noting(notes);
		var step = new PoamWork(task, notes);
		measure.steps().add(step);
		readTask(task, step, measure);
	}

	private void readTask(PoamObject task, PoamWork work, PoamWork measure) {
		works.putIfAbsent(task.text(PoamTerms.UUID), work);
		task.text(PoamTerms.TYPE);
		work.readTiming(task);
		people.read(task, work);
		work.fields().addProperties(task, work);
		task.objects(PoamTerms.TASKS).forEach(part -> readStep(part, measure));
		task.close();
	}

	/** A milestone of which only its text and its day are known; anything more makes it a step. */
	private boolean readMilestone(PoamObject source, PoamWork measure) {
		var notes = new ArrayList<LedgerNote>();
		var task = source.noting(notes);
		var step = new PoamWork(task, notes);
		var done = new ArrayList<LedgerDate>();
		step.readTiming(task);
		step.fields().addProperties(task,
				(name, text, isOurs) -> isOurs && name.equals(PoamTerms.DONE_ON)
						? done.add(PoamDates.orWords(text))
						: step.take(name, text, isOurs));
		var plain = step.build(null, List.of());
		if (step.due() == null || plain.start() != null || !plain.further().isEmpty() || step.text().isEmpty()
				|| task.has(PoamTerms.ROLES) || task.has(PoamTerms.TASKS)) {
			return false;
		}
		limit.count();
		measure.milestones().add(new LedgerMilestone(step.due(), step.text(), done.isEmpty() ? null : done.get(0)));
		works.putIfAbsent(task.text(PoamTerms.UUID), measure);
		measure.notes().addAll(step.notes());
		task.close();
		return true;
	}

	/** Reads the log of a risk: each entry is progress of what it names, else of the only remediation, else a field. */
	void readLog(PoamObject risk, List<PoamWork> remediations, PoamFields fields) {
		risk.object(PoamTerms.RISK_LOG).ifPresent(log -> {
			log.objects(PoamTerms.ENTRIES).forEach(entry -> readEntry(entry, remediations, fields));
			log.close();
		});
	}

	private void readEntry(PoamObject entry, List<PoamWork> remediations, PoamFields fields) {
		var day = PoamDates.of(entry, PoamTerms.START);
		var parts = new ArrayList<String>();
		for (var member : List.of(PoamTerms.TITLE, PoamTerms.DESCRIPTION, "status-change", PoamTerms.REMARKS)) {
			var text = PoamFields.plain(entry.text(member));
			if (!text.isEmpty() && !parts.contains(text)) {
				parts.add(text);
			}
		}
		var line = (day == null ? "" : day.wording() + ' ') + String.join("; ", parts);
		var named = new ArrayList<PoamWork>();
		for (var response : entry.objects(PoamTerms.RELATED_RESPONSES)) {
			var tasks = response.objects(PoamTerms.RELATED_TASKS);
			tasks.forEach(task -> named(task, PoamTerms.TASK_UUID, named));
			var uuid = response.text(PoamTerms.RESPONSE_UUID);
			if (tasks.isEmpty()) {
				named(response, PoamTerms.RESPONSE_UUID, named);
			} else if (!works.containsKey(uuid)) {
				response.note(LedgerNote.Kind.DANGLING, PoamTerms.RESPONSE_UUID, uuid);
			}
			response.close();
		}
		if (named.isEmpty() && remediations.size() == 1) {
			named.add(remediations.get(0));
		}
		named.forEach(work -> work.addLine(ColumnRole.PROGRESS, line));
		if (named.isEmpty()) {
			fields.put("Risk log", FieldKind.TEXT, line);
		}
		fields.addProperties(entry, (name, text, isOurs) -> false);
		entry.close();
	}

	private void named(PoamObject reference, String member, List<PoamWork> named) {
		var uuid = reference.text(member);
		var work = works.get(uuid);
		if (work == null) {
			reference.note(LedgerNote.Kind.DANGLING, member, uuid);
		} else {
			named.add(work);
		}
	}
}
