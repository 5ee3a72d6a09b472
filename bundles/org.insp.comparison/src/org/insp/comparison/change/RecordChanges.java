/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.comparison.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.InspModel;
import org.insp.model.Language;
import org.insp.model.NamedElement;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.TextSimilarity;

/** Compares what stands at the top of files and has no name: imports, causes, claims, meetings, dispatch records and others. */
final class RecordChanges {

	/** From here on two records are versions of one. */
	private static final double ALIKE = 0.5;

	private final FeatureComparison comparison;
	private final Language language;
	private final ValueTexts texts;

	RecordChanges(FeatureComparison comparison, Language language) {
		this.comparison = comparison;
		this.language = language;
		this.texts = new ValueTexts(language);
	}

	/** Returns what came, went and changed. */
	Stream<ModelChange> of(InspModel before, InspModel after) {
		var gone = new ArrayList<>(records(before));
		var come = new ArrayList<EObject>();
		for (var record : records(after)) {
			gone.stream().filter(old -> comparison.isSamePart(old, record)).findFirst().ifPresentOrElse(gone::remove,
					() -> come.add(record));
		}
		var changes = new ArrayList<ModelChange>();
		for (var record : come) {
			var old = version(record, gone);
			old.ifPresent(gone::remove);
			changes.add(old.map(each -> change(ChangeKind.CHANGED, record, comparison.changes(each, record, feature -> false)))
					.orElseGet(() -> change(ChangeKind.ADDED, record, List.of())));
		}
		gone.forEach(record -> changes.add(change(ChangeKind.REMOVED, record, List.of())));
		return changes.stream();
	}

	private static List<EObject> records(InspModel model) {
		return model.files().stream().flatMap(file -> Stream.concat(file.getImports().stream(), file.getElements().stream()))
				.filter(each -> !(each instanceof NamedElement)).map(EObject.class::cast).toList();
	}

	private Optional<EObject> version(EObject record, List<EObject> candidates) {
		var text = new TextSimilarity(texts.part(record));
		return candidates.stream().filter(old -> old.eClass() == record.eClass())
				.filter(old -> new TextSimilarity(texts.part(old)).to(text) >= ALIKE)
				.reduce((one, other) -> new TextSimilarity(texts.part(one)).to(text) >= new TextSimilarity(texts.part(other)).to(text)
						? one
						: other);
	}

	private ModelChange change(ChangeKind kind, EObject record, List<FeatureChange> features) {
		return new ModelChange(kind, record, ElementLabels.term(record.eClass(), language), texts.part(record), features,
				Optional.empty(), List.of());
	}
}
