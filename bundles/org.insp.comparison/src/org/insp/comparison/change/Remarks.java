/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.comparison.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.insp.model.Closure;
import org.insp.model.Extension;
import org.insp.model.Finding;
import org.insp.model.Language;
import org.insp.model.Manifestation;
import org.insp.model.Measure;
import org.insp.model.NamedElement;
import org.insp.model.WordListKind;
import org.insp.model.WorkItem;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.measures.MeasureState;
import org.insp.model.measures.WorkState;
import org.insp.model.text.MessageBundle;
import org.insp.report.input.FindingMeasures;

/** Judges what changed in an element: what somebody has to look at. */
final class Remarks {

	private final FindingMeasures measuresBefore;
	private final FindingMeasures measuresAfter;
	private final List<String> vagueWords;
	private final Language language;
	private final MessageBundle texts;

	Remarks(EvaluatedModel before, EvaluatedModel after, Language language) {
		this.measuresBefore = new FindingMeasures(before.model());
		this.measuresAfter = new FindingMeasures(after.model());
		this.vagueWords = after.settings().wordList(WordListKind.VAGUE);
		this.language = language;
		this.texts = MessageBundle.of(Remarks.class, language);
	}

	/** Returns the move of a deadline, if it has moved from one day to another. */
	Optional<DeadlineMove> move(WorkState before, WorkState after) {
		if (before.due().isEmpty() || after.due().isEmpty() || before.due().equals(after.due())) {
			return Optional.empty();
		}
		var extensions = after.item() instanceof Measure measure ? measure.getExtensions() : List.<Extension>of();
		var approvedBy = after instanceof MeasureState state
				? state.extension().map(extension -> new ValueTexts(language).name(extension.getApprovedBy())).orElse("")
				: "";
		return Optional.of(new DeadlineMove(before.due().get(), after.due().get(), extensions.size(), approvedBy));
	}

	/** Returns what to look at in a measure or step. */
	List<Remark> of(WorkState before, WorkState after, Optional<DeadlineMove> move) {
		var remarks = new ArrayList<Remark>();
		move.filter(each -> each.days() > 0 && each.approvedBy().isEmpty())
				.ifPresent(each -> remarks.add(remark(Concern.DEADLINE_UNAPPROVED, each.days())));
		if (before.due().isPresent() && after.due().isEmpty()) {
			remarks.add(remark(Concern.DEADLINE_GONE, before.due().get()));
		}
		if (!before.isDone() && after.isDone() && !hasEvidence(after.item())) {
			remarks.add(remark(Concern.DONE_WITHOUT_EVIDENCE));
		} else if (before.isDone() && !after.isEnded()) {
			remarks.add(remark(Concern.REOPENED));
		}
		softening(before.item(), after.item()).ifPresent(remarks::add);
		return remarks;
	}

	private static boolean hasEvidence(WorkItem item) {
		return !item.getEvidence().isEmpty() || item instanceof Measure measure
				&& measure.getClosures().stream().map(Closure::getEvidence).anyMatch(evidence -> !evidence.isEmpty());
	}

	private Optional<Remark> softening(WorkItem before, WorkItem after) {
		var softening = Softening.of(promises(before), promises(after), vagueWords);
		if (softening.isEmpty()) {
			return Optional.empty();
		}
		var found = Stream.concat(softening.vagueWords().stream().map(word -> texts.get("softened.vague", word)),
				softening.figures().stream().map(figure -> texts.get("softened.figure", figure))).toList();
		return Optional.of(remark(Concern.SOFTENED, String.join(texts.get("list"), found)));
	}

	private static String promises(WorkItem item) {
		var texts = item instanceof Measure measure
				? Stream.of(measure.getText(), measure.getGoal(), measure.getCriterion())
				: Stream.of(item.getText());
		return String.join("\n", texts.filter(Objects::nonNull).toList());
	}

	/** Returns what to look at in a finding or in one of its manifestations. */
	List<Remark> of(NamedElement before, NamedElement after, List<FeatureChange> features) {
		var remarks = new ArrayList<Remark>();
		boolean isQuoted = after instanceof Finding || after instanceof Manifestation;
		if (isQuoted && features.stream().anyMatch(
				feature -> !feature.before().isEmpty() && (feature.id().equals("text") || feature.id().equals("title")))) {
			remarks.add(remark(Concern.WORDING_CHANGED));
		}
		if (before instanceof Finding old && after instanceof Finding finding && !measuresBefore.measures(old).isEmpty()
				&& measuresAfter.measures(finding).isEmpty()) {
			remarks.add(remark(Concern.LEFT_WITHOUT_MEASURE));
		}
		return remarks;
	}

	private Remark remark(Concern concern, Object... arguments) {
		return new Remark(concern, texts.get(concern.id(), arguments));
	}
}
