/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.comparison.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.insp.comparison.match.ElementPairs;
import org.insp.model.Finding;
import org.insp.model.Header;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.Manifestation;
import org.insp.model.Measure;
import org.insp.model.NamedElement;
import org.insp.model.Step;
import org.insp.model.TitledElement;
import org.insp.model.WorkItem;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.measures.WorkState;
import org.insp.model.text.ElementLabels;

/**
 * What changed between two versions of a model: what came and went, who answers for what now, which deadlines moved, what was closed or
 * reworded. What was renamed or stands elsewhere is recognized by what it says. Order and layout of the text make no difference.
 */
public final class ModelComparison {

	/** Asked of the state of the work, which knows the records and the calendar. */
	private static final Set<EStructuralFeature> BY_STATE =
			Set.of(Literals.WORK_ITEM__STATUS, Literals.WORK_ITEM__DUE, Literals.WORK_ITEM__DUE_AFTER);
	/** Differ between any two versions. */
	private static final Set<EStructuralFeature> OF_VERSION = Set.of(Literals.HEADER__AS_OF, Literals.HEADER__LANGUAGE);

	private final EvaluatedModel before;
	private final EvaluatedModel after;
	private final Language language;
	private final ElementPairs pairs;
	private final FeatureComparison comparison;
	private final Remarks remarks;
	private final List<ModelChange> changes;

	/**
	 * @param before the older version
	 * @param after the newer version
	 * @param language the language of words
	 */
	public ModelComparison(EvaluatedModel before, EvaluatedModel after, Language language) {
		this.before = before;
		this.after = after;
		this.language = language;
		this.pairs = new ElementPairs(before.model(), after.model());
		this.comparison = new FeatureComparison(pairs, language);
		this.remarks = new Remarks(before, after, language);
		this.changes = Stream.of(header(), elements(), removed(), new RecordChanges(comparison, language).of(before.model(), after.model()))
				.flatMap(each -> each).sorted(Comparator.comparing(change -> Section.of(change.element()))).toList();
	}

	/** Returns the older version. */
	public EvaluatedModel before() {
		return before;
	}

	/** Returns the newer version. */
	public EvaluatedModel after() {
		return after;
	}

	/** Returns the language of words. */
	public Language language() {
		return language;
	}

	/** Returns what changed, by section, in the order of the newer version; within a section, what has gone stands last. */
	public List<ModelChange> changes() {
		return changes;
	}

	private Stream<ModelChange> header() {
		var old = before.model().header();
		var now = after.model().header();
		if (old.isEmpty() || now.isEmpty()) {
			return Stream.empty();
		}
		var features = comparison.changes(old.get(), now.get(), OF_VERSION::contains);
		return features.isEmpty()
				? Stream.empty()
				: Stream.of(new ModelChange(ChangeKind.CHANGED, now.get(), ElementLabels.term(now.get().eClass(), language),
						Objects.requireNonNullElse(now.map(Header::getTitle).orElse(null), ""), features, Optional.empty(), List.of()));
	}

	private Stream<ModelChange> elements() {
		return after.model().all(NamedElement.class).flatMap(element -> pairs.before(element).isPresent()
				? changed(pairs.before(element).get(), element).stream()
				: only(ChangeKind.ADDED, element, pairs.before(element.eContainer()).isEmpty()));
	}

	private Stream<ModelChange> removed() {
		return before.model().all(NamedElement.class).filter(element -> pairs.after(element).isEmpty())
				.flatMap(element -> only(ChangeKind.REMOVED, element, pairs.after(element.eContainer()).isEmpty()));
	}

	/** What came or went with what contains it is not told by itself, unless it is a finding, a measure or a step. */
	private Stream<ModelChange> only(ChangeKind kind, NamedElement element, boolean isWithContainer) {
		boolean isTold = element instanceof WorkItem || element instanceof Finding
				|| !(isWithContainer && element.eContainer() instanceof NamedElement);
		return isTold ? Stream.of(change(kind, element, List.of(), Optional.empty(), List.of())) : Stream.empty();
	}

	private Optional<ModelChange> changed(NamedElement old, NamedElement now) {
		var features = new ArrayList<FeatureChange>();
		place(old, now).ifPresent(features::add);
		features.addAll(comparison.changes(old, now, BY_STATE::contains));
		if (!(old instanceof WorkItem) || !(now instanceof WorkItem)) {
			var found = remarks.of(old, now, features);
			return features.isEmpty() && found.isEmpty()
					? Optional.empty()
					: Optional.of(change(ChangeKind.CHANGED, now, features, Optional.empty(), found));
		}
		var was = state(before, old);
		var is = state(after, now);
		byState(Literals.WORK_ITEM__DUE, was.dueText(language).orElse(""), is.dueText(language).orElse("")).ifPresent(features::add);
		byState(Literals.WORK_ITEM__STATUS, was.statusText(language), is.statusText(language)).ifPresent(features::add);
		var move = remarks.move(was, is);
		return features.isEmpty()
				? Optional.empty()
				: Optional.of(change(ChangeKind.CHANGED, now, features, move, remarks.of(was, is, move)));
	}

	private Optional<FeatureChange> byState(EStructuralFeature feature, String was, String is) {
		return was.equals(is)
				? Optional.empty()
				: Optional.of(new FeatureChange(feature.getName(), ElementLabels.term(feature, language), was, is));
	}

	private static WorkState state(EvaluatedModel model, NamedElement item) {
		return item instanceof Measure measure ? model.state(measure) : model.state((Step) item);
	}

	/** The place of an element, where that is another one; the file makes no difference. */
	private Optional<FeatureChange> place(NamedElement old, NamedElement now) {
		if (!(old.eContainer() instanceof NamedElement was) || !(now.eContainer() instanceof NamedElement is) || pairs.isSame(was, is)) {
			return Optional.empty();
		}
		return Optional.of(new FeatureChange("container", ElementLabels.term(is.eClass(), language), name(was), name(is)));
	}

	private String name(EObject element) {
		return ElementLabels.label(element, language);
	}

	private ModelChange change(ChangeKind kind, NamedElement element, List<FeatureChange> features, Optional<DeadlineMove> move,
			List<Remark> found) {
		return new ModelChange(kind, element, name(element), title(element), features, move, found);
	}

	private static String title(NamedElement element) {
		var title = element instanceof WorkItem item ? item.getText()
				: element instanceof Manifestation manifestation ? manifestation.getText()
				: element instanceof TitledElement titled ? titled.getTitle()
				: null;
		return Objects.requireNonNullElse(title, "");
	}
}
