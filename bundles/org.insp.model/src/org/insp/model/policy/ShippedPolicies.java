/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.policy;

import java.util.List;
import java.util.Optional;

import org.insp.model.Language;
import org.insp.model.text.MessageBundle;

/** The policies that are shipped, one for each kind of work; a model imports one, or a policy of the place extends one. */
public final class ShippedPolicies {

	/** Their names, in the order in which they are listed. */
	public static final List<String> NAMES = List.of("regulation-2024", "regulation-2017", "village", "audit", "environment", "safety",
			"notice", "corrective-action", "common", "local-example");

	private ShippedPolicies() {
	}

	/** Returns the address by which a model imports a policy. */
	public static String address(String name) {
		return "insp:policy/" + name;
	}

	/** Returns the name of the policy that an address imports; empty for what else is shipped. */
	public static Optional<String> ofAddress(String address) {
		return NAMES.stream().filter(name -> address(name).equals(address)).findFirst();
	}

	/** Returns a line that says for what kind of work a policy is meant. */
	public static String purpose(String name, Language language) {
		return MessageBundle.of(ShippedPolicies.class, language).get(name);
	}
}
