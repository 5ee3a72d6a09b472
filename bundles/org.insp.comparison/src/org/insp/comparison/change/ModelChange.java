/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.comparison.change;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * What changed in an element between two versions.
 *
 * @param kind whether it came, went or changed
 * @param element the element: that of the newer version, or of the older one if it has gone
 * @param label the words by which people call it
 * @param title what it says
 * @param features the values that differ; of what came or went none
 * @param move the move of its deadline, if that has moved
 * @param remarks what to look at
 */
public record ModelChange(ChangeKind kind, EObject element, String label, String title, List<FeatureChange> features,
		Optional<DeadlineMove> move, List<Remark> remarks) {

	/** Copies the lists. */
	public ModelChange {
		features = List.copyOf(features);
		remarks = List.copyOf(remarks);
	}
}
