/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.comparison.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.insp.comparison.match.ElementPairs;
import org.insp.model.Language;
import org.insp.model.NamedElement;
import org.insp.model.text.ElementLabels;

/** Compares the values of two versions of an element, feature by feature. */
final class FeatureComparison {

	private final ElementPairs pairs;
	private final Language language;
	private final ValueTexts texts;

	/**
	 * @param pairs the elements that are the same in both versions
	 * @param language the language of words
	 */
	FeatureComparison(ElementPairs pairs, Language language) {
		this.pairs = pairs;
		this.language = language;
		this.texts = new ValueTexts(language);
	}

	/** Returns the features in which two versions of an element differ, without those that are left out. */
	List<FeatureChange> changes(EObject before, EObject after, Predicate<EStructuralFeature> isLeftOut) {
		return after.eClass().getEAllStructuralFeatures().stream().filter(ValueTexts::isShown).filter(isLeftOut.negate())
				.filter(feature -> !holdsElements(feature)).flatMap(feature -> change(before, after, feature).stream()).toList();
	}

	/** Elements that can have a name are compared by themselves. */
	static boolean holdsElements(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainment()
				&& NamedElement.class.isAssignableFrom(reference.getEReferenceType().getInstanceClass());
	}

	private Optional<FeatureChange> change(EObject before, EObject after, EStructuralFeature feature) {
		if (feature instanceof EReference reference && reference.isContainment()) {
			return parts(feature, ValueTexts.values(before, feature).map(EObject.class::cast).toList(),
					ValueTexts.values(after, feature).map(EObject.class::cast).toList());
		}
		var was = texts.of(before, feature);
		var is = texts.of(after, feature);
		boolean isSame = feature instanceof EReference ? isSameTargets(before, after, feature) : was.equals(is);
		return isSame ? Optional.empty() : Optional.of(changed(feature, was, is));
	}

	private FeatureChange changed(EStructuralFeature feature, String was, String is) {
		return new FeatureChange(feature.getName(), ElementLabels.term(feature, language), was, is);
	}

	private boolean isSameTargets(EObject before, EObject after, EStructuralFeature feature) {
		var old = ValueTexts.values(before, feature).map(EObject.class::cast).toList();
		var now = ValueTexts.values(after, feature).map(EObject.class::cast).toList();
		return old.size() == now.size()
				&& old.stream().allMatch(target -> now.stream().anyMatch(other -> pairs.isSame(target, other)))
				// of several, the first one leads
				&& (old.isEmpty() || pairs.isSame(old.get(0), now.get(0)));
	}

	/** Returns the change of parts without a name: those that have gone and those that are new; empty if there are none. */
	Optional<FeatureChange> parts(EStructuralFeature feature, List<EObject> before, List<EObject> after) {
		var gone = new ArrayList<>(before);
		var come = new ArrayList<EObject>();
		for (var part : after) {
			gone.stream().filter(old -> isSamePart(old, part)).findFirst().ifPresentOrElse(gone::remove, () -> come.add(part));
		}
		return gone.isEmpty() && come.isEmpty() ? Optional.empty() : Optional.of(changed(feature, parts(gone), parts(come)));
	}

	private String parts(List<EObject> parts) {
		return parts.stream().map(texts::part).collect(Collectors.joining("\n"));
	}

	/** Returns whether two parts say the same. */
	boolean isSamePart(EObject before, EObject after) {
		return before.eClass() == after.eClass() && before.eClass().getEAllStructuralFeatures().stream().filter(ValueTexts::isShown)
				.allMatch(feature -> isSameValue(before, after, feature));
	}

	private boolean isSameValue(EObject before, EObject after, EStructuralFeature feature) {
		if (feature instanceof EReference reference && reference.isContainment()) {
			var old = objects(before, feature).toList();
			var now = objects(after, feature).toList();
			return old.size() == now.size()
					&& old.stream().allMatch(part -> now.stream().anyMatch(other -> isSamePart(part, other)));
		}
		return feature instanceof EReference
				? isSameTargets(before, after, feature)
				: texts.of(before, feature).equals(texts.of(after, feature));
	}

	private static Stream<EObject> objects(EObject element, EStructuralFeature feature) {
		return ValueTexts.values(element, feature).map(EObject.class::cast);
	}
}
