/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.check;

import org.insp.model.InspModel;

/** Is notified of each evaluation of a whole model by the rules, so that tests can count them. */
@FunctionalInterface
public interface EvaluationListener {

	/** The evaluation of a model begins. */
	void evaluating(InspModel model);
}
