/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.check;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * An argument of a message that is itself worded by the rule: its template stands in the messages beside the rule's own, under the
 * rule's id, a dot and the key. For rules that object in several ways to the same kind of thing.
 *
 * @param key the last part of the key in the messages
 * @param arguments what fills the slots of the phrase
 */
public record Phrase(String key, List<Object> arguments) {

	/** A phrase with its arguments. */
	public static Phrase of(String key, Object... arguments) {
		return new Phrase(key, List.of(arguments));
	}

	/** A phrase for each of some features, by the features' names. */
	public static List<Phrase> each(List<? extends EStructuralFeature> features) {
		return features.stream().map(feature -> of(feature.getName())).toList();
	}
}
