/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.check;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Language;
import org.insp.model.RuleGroup;
import org.insp.model.Severity;

/**
 * One rule: what it checks and when it reports a violation. Its texts (name, message, explanation, source; English and Chinese) stand in
 * the message bundle of its package under its id, its examples beside its class as {@code <id>.bad.insp} and {@code <id>.good.insp}.
 *
 * @param <T> the type of element it checks, in the model's own files of a model
 */
public abstract class Rule<T extends EObject> {

	private final String id;
	private final Severity severity;
	private final Class<T> type;

	/**
	 * @param id what people write in policies and allowances, in lower case with hyphens; never changes
	 * @param severity what holds where no one sets another; {@link Severity#OFF} for rules that must be switched on
	 * @param type the type of element it checks
	 */
	protected Rule(String id, Severity severity, Class<T> type) {
		this.id = id;
		this.severity = severity;
		this.type = type;
	}

	/** Reports what is wrong with one element. */
	protected abstract void check(T element, RuleContext context);

	/** Returns whether the same model may have other violations on another day; an allowance of such a rule is never called unused. */
	public boolean dependsOnDate() {
		return false;
	}

	/** Returns whether the rule asks what the other rules found. */
	public boolean runsLast() {
		return false;
	}

	/**
	 * Returns whether the rule has to check all elements to know what it reports in one: because it may report something else than the
	 * element that it checks and what that contains, or only to the first of all.
	 */
	public boolean needsAllElements() {
		return false;
	}

	/** The id. */
	public final String id() {
		return id;
	}

	/** The severity where no one sets another. */
	public final Severity defaultSeverity() {
		return severity;
	}

	/** The type of element it checks. */
	public final Class<T> type() {
		return type;
	}

	/** The group that policies can set as a whole: the package of its class; {@link RuleGroup#UNSPECIFIED} if that is none. */
	public final RuleGroup group() {
		var name = getClass().getPackageName();
		var group = RuleGroup.getByName(name.substring(name.lastIndexOf('.') + 1));
		return group == null ? RuleGroup.UNSPECIFIED : group;
	}

	/** The rule's words in a language. */
	public final RuleTexts texts(Language language) {
		return RuleTexts.of(this, language);
	}

	final void checkIfApplicable(EObject element, RuleContext context) {
		if (type.isInstance(element)) {
			check(type.cast(element), context);
		}
	}

	@Override
	public final String toString() {
		return id;
	}
}
