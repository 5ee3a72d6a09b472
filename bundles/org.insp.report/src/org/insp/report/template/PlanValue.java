/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.insp.model.Language;
import org.insp.model.text.MessageBundle;

/** What a form may say about a whole plan. */
enum PlanValue {
	/** The title of the plan, or of the model. */
	TITLE,
	/** Who rectifies. */
	ISSUER,
	/** Who found what is rectified. */
	FOUND_BY_TEAM,
	/** On which day that was fed back. */
	FEEDBACK_DATE,
	/** The number of the plan's document. */
	DOCUMENT_NUMBER,
	/** Who heads the group that leads rectification. */
	GROUP_HEAD,
	/** To whom this copy goes. */
	ADDRESSEE,
	/** The reference date. */
	DATE,
	/** How many aspects there are. */
	ASPECTS,
	/** How many findings there are. */
	FINDINGS,
	/** How many measures there are. */
	MEASURES,
	/** How many of them are done. */
	DONE,
	/** How many are not. */
	OPEN,
	/** How many are overdue. */
	OVERDUE,
	/** The share of the measures that are done. */
	TOTAL_RATE,
	/** What has come of them all. */
	RESULTS;

	/** Returns the value of a name in either language. */
	static Optional<PlanValue> of(String name) {
		return Arrays.stream(values())
				.filter(value -> name.equals(value.name(Language.ZH)) || name.equals(value.name(Language.EN))).findFirst();
	}

	/** Returns the name that a form has for it. */
	String name(Language language) {
		return MessageBundle.of(PlanValue.class, language).get("value." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}
}
