/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.resource;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.insp.model.DateText;
import org.insp.model.NamedElement;

/**
 * The names of elements within their parents, for URI fragments: {@code measures:C1}. What has no name goes by its class and the first date
 * that it bears, else its kind, else what it refers to: {@code progress:#ProgressRecord@2023-07-24}, {@code items:#DispatchItem@C1}. Of
 * those that are called the same, the second is {@code closures:#Closure#2}. Names hold none of these signs. Valid for one parse.
 */
final class FragmentSegments {

	/** Features whose values are short and seldom change, unlike texts and statuses. */
	private static final Set<String> MARKS = Set.of("kind", "every", "unit", "year", "rule", "name");

	private static final Pattern SIGNS = Pattern.compile("[/:#@\\s]");

	private final Map<EObject, Map<String, EObject>> children = new IdentityHashMap<>();
	private final Map<EObject, String> segments = new IdentityHashMap<>();

	/** The segment of an element that has a parent. */
	String of(EObject element) {
		children(element.eContainer());
		return segments.get(element);
	}

	/** The child that a segment names, or null. */
	EObject child(EObject parent, String segment) {
		return children(parent).get(segment);
	}

	/** Replaces an element by another one in its place. */
	void replace(EObject before, EObject now) {
		var siblings = children.get(now.eContainer());
		if (siblings != null && before instanceof NamedElement one && now instanceof NamedElement other && one.getName() != null
				&& one.getName().equals(other.getName())) {
			segments.put(now, segments.remove(before));
			siblings.put(segments.get(now), now);
		} else {
			children.remove(now.eContainer());
		}
	}

	/** All children at once, because looking at the siblings of each in turn would take quadratic time. */
	private Map<String, EObject> children(EObject parent) {
		var cached = children.get(parent);
		if (cached == null) {
			cached = new HashMap<>();
			var counts = new HashMap<String, Integer>();
			for (var child : parent.eContents()) {
				var segment = child.eContainingFeature().getName() + ':' + name(child);
				int count = counts.merge(segment, 1, Integer::sum);
				segment = count == 1 ? segment : segment + '#' + count;
				cached.put(segment, child);
				segments.put(child, segment);
			}
			children.put(parent, cached);
		}
		return cached;
	}

	private static String name(EObject element) {
		if (element instanceof NamedElement named && named.getName() != null) {
			return segment(named.getName());
		}
		var type = '#' + element.eClass().getName();
		return element.eContainingFeature().isMany() ? mark(element).map(mark -> type + '@' + mark).orElse(type) : type;
	}

	/** Names hold none of the signs of a fragment, but a quoted one may. */
	private static String segment(String name) {
		return SIGNS.matcher(name).replaceAll("_");
	}

	private static Optional<String> mark(EObject element) {
		var set = element.eClass().getEAllStructuralFeatures().stream().filter(element::eIsSet).toList();
		return set.stream().map(f -> date(element, f)).filter(Objects::nonNull).findFirst()
				.or(() -> set.stream().filter(f -> MARKS.contains(f.getName())).findFirst().map(f -> segment(element.eGet(f).toString())))
				.or(() -> set.stream().filter(FragmentSegments::isLink).findFirst().map(f -> linkText(element, f)));
	}

	private static String date(EObject element, EStructuralFeature feature) {
		return element.eGet(feature, false) instanceof DateText text && text.date() != null ? text.date().toString() : null;
	}

	/** The text of a reference; it must not be resolved here. */
	private static String linkText(EObject element, EStructuralFeature feature) {
		return NodeModelUtils.findNodesForFeature(element, feature).stream().findFirst()
				.map(node -> NodeModelUtils.getTokenText(node).replaceAll("[\\s\\u3000^]", "")).orElse(null);
	}

	private static boolean isLink(EStructuralFeature feature) {
		return feature instanceof EReference reference && !reference.isContainment();
	}
}
