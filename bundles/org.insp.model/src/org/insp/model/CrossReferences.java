/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/** References by name, of which some may lead nowhere. */
public final class CrossReferences {

	private CrossReferences() {
	}

	/** Returns the targets that could be resolved. */
	public static <T extends EObject> Stream<T> resolved(Collection<T> targets) {
		return targets.stream().filter(target -> target != null && !target.eIsProxy());
	}

	/** Returns the target if it could be resolved. */
	public static <T extends EObject> Optional<T> resolved(T target) {
		return Optional.ofNullable(target).filter(each -> !each.eIsProxy());
	}
}
