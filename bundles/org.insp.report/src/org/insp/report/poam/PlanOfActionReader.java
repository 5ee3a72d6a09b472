/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.poam;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.insp.model.Language;
import org.insp.model.MeasureStatus;
import org.insp.report.ledger.JsonPlace;
import org.insp.report.ledger.LedgerContent;
import org.insp.report.ledger.LedgerFinding;
import org.insp.report.ledger.LedgerHead;
import org.insp.report.ledger.LedgerMeasure;
import org.insp.report.ledger.LedgerNote;
import org.insp.report.read.UnreadableFileException;
import org.insp.report.read.UnreadableFileException.Reason;

import com.google.gson.JsonElement;

/**
 * Reads a plan of action and milestones of OSCAL (POA&amp;M, in JSON), whoever wrote it: items become findings, remediations measures,
 * tasks steps and milestones. Nothing is added; what the language has no clause for is a field of the place.
 */
public final class PlanOfActionReader {

	private PlanOfActionReader() {
	}

	/**
	 * Reads a plan of action.
	 *
	 * @param json what stands in the file
	 * @param file the file, of which messages speak
	 * @param day when it was written, where it does not say so itself
	 * @throws UnreadableFileException if it is none, has nothing in it or far too much
	 */
	public static LedgerContent read(JsonElement json, Path file, Optional<LocalDate> day) throws UnreadableFileException {
		var root = json.isJsonObject() ? json.getAsJsonObject() : null;
		if (root == null || !root.has(PoamTerms.ROOT) || !root.get(PoamTerms.ROOT).isJsonObject()) {
			var kind = root == null ? Optional.<String>empty() : root.keySet().stream().filter(PoamTerms.OTHER_KINDS::contains).findFirst();
			throw kind.isPresent()
					? new UnreadableFileException(Reason.OSCAL, file, kind.get())
					: new UnreadableFileException(Reason.JSON, file);
		}
		var notes = new ArrayList<LedgerNote>();
		var leftOut = new PoamLeftOut();
		var plan = new PoamObject(root.getAsJsonObject(PoamTerms.ROOT), new JsonPlace('/' + PoamTerms.ROOT), notes, leftOut);
		try {
			return content(plan, file, day, notes, leftOut);
		} catch (PoamLimit.Exceeded e) {
			throw new UnreadableFileException(Reason.ITEMS, file, PoamLimit.MAX);
		}
	}

	private static LedgerContent content(PoamObject plan, Path file, Optional<LocalDate> day, List<LedgerNote> notes, PoamLeftOut leftOut)
			throws UnreadableFileException {
		var metadata = plan.object("metadata");
		var people = metadata.map(PoamPeople::new).orElseGet(() -> new PoamPeople(plan));
		boolean isMadeOfModel = metadata.filter(PlanOfActionReader::isMadeOfModel).isPresent();
		var head = metadata.map(data -> head(data, people)).orElseGet(() -> new LedgerHead("", "", null, 0, "", null)).on(day);
		var limit = new PoamLimit();
		var reader = new PoamFindingReader(plan, new PoamRemediationReader(people, limit), limit, isMadeOfModel);
		var drafts = reader.read(plan.objects("poam-items"));
		if (drafts.isEmpty()) {
			throw new UnreadableFileException(Reason.ITEMLESS, file);
		}
		metadata.ifPresent(PoamObject::close);
		plan.close();
		notes.addAll(reader.notes());
		if (!isMadeOfModel) {
			notes.addAll(leftOut.notes());
		}
		var findings = new ArrayList<LedgerFinding>();
		var words = new TreeMap<String, MeasureStatus>();
		drafts.stream().flatMap(draft -> draft.measures().stream()).flatMap(work -> Stream.concat(Stream.of(work), work.steps().stream()))
				.distinct().flatMap(work -> work.useStatusWord().stream()).forEach(word -> words.put(word.getKey(), word.getValue()));
		var measures = measures(drafts, findings);
		// findings of one aspect stand together, in the order in which the aspects occur
		var aspects = findings.stream().map(LedgerFinding::aspect).distinct().toList();
		findings.sort((one, other) -> Integer.compare(aspects.indexOf(one.aspect()), aspects.indexOf(other.aspect())));
		return new LedgerContent(Language.EN, head, List.of(), List.copyOf(findings), measures, List.copyOf(notes),
				words);
	}

	private static boolean isMadeOfModel(PoamObject metadata) {
		return metadata.objects(PoamTerms.PROPS).stream().anyMatch(property -> property.text(PoamTerms.NAME).equals(PoamTerms.MADE_OF_MODEL)
				&& property.text(PoamTerms.NS).equals(PoamTerms.NAMESPACE));
	}

	private static LedgerHead head(PoamObject metadata, PoamPeople people) {
		var modified = PoamDates.of(metadata, "last-modified");
		var reported = modified == null ? null : modified.date();
		return new LedgerHead(metadata.text(PoamTerms.TITLE), people.audited(), reported, reported == null ? 0 : reported.getYear(),
				metadata.place().member("last-modified").pointer(), null);
	}

	/** The measures in their order, each once, with all findings that it answers. */
	private static List<LedgerMeasure> measures(List<PoamFindingDraft> drafts, List<LedgerFinding> findings) {
		Map<PoamWork, Set<LedgerFinding>> answers = new LinkedHashMap<>();
		for (var draft : drafts) {
			var finding = draft.build();
			if (!draft.isWithoutFinding()) {
				findings.add(finding);
			}
			for (var work : draft.measures()) {
				var answered = answers.computeIfAbsent(work, each -> new LinkedHashSet<>());
				if (!draft.isWithoutFinding()) {
					answered.add(finding);
				}
			}
		}
		return answers.entrySet().stream().map(each -> {
			var answered = List.copyOf(each.getValue());
			return each.getKey().build(answered.isEmpty() ? null : answered.get(0), answered.stream().skip(1).toList());
		}).toList();
	}
}
