/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.help;

import java.util.function.Supplier;

import org.eclipse.help.IContext;
import org.eclipse.help.IContextProvider;

/**
 * Offers what there is to read whenever the selection changes.
 *
 * @param context computes what there is to read now
 */
record HelpContextProvider(Supplier<IContext> context) implements IContextProvider {

	@Override
	public int getContextChangeMask() {
		return SELECTION;
	}

	@Override
	public IContext getContext(Object target) {
		return context.get();
	}

	@Override
	public String getSearchExpression(Object target) {
		return null;
	}
}
