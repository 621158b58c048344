// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "clouderrorwording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace gatehouse::wording
{

namespace
{

struct CloudSentence
{
    ErrorKind kind;
    const char *text;
};

constexpr std::array cloudSentences = {
    CloudSentence{ErrorKind::EndpointMissing,
                  QT_TRANSLATE_NOOP("wording",
                                    "the address of the cloud service is missing. Copy it from "
                                    "the page of your resource; it looks like "
                                    "“https://NAME.openai.azure.com”.")},
    CloudSentence{ErrorKind::EndpointNotAnAddress,
                  QT_TRANSLATE_NOOP("wording",
                                    "this is no address of a service. Copy it from the page of "
                                    "your resource; it looks like "
                                    "“https://NAME.openai.azure.com”.")},
    CloudSentence{ErrorKind::EndpointNotHttps,
                  QT_TRANSLATE_NOOP("wording",
                                    "the address of a cloud service has to begin with “https://”, "
                                    "so that nobody on the way can read along. Correct it.")},
    CloudSentence{ErrorKind::EndpointHasLogin,
                  QT_TRANSLATE_NOOP(
                      "wording", "the address holds a user name or a password. Take out "
                                 "everything up to the sign @; the key has a field of its own.")},
    CloudSentence{ErrorKind::EndpointHasPath,
                  QT_TRANSLATE_NOOP("wording",
                                    "there is more behind the name of the host than belongs "
                                    "there. Leave only the first part, such as "
                                    "“https://NAME.openai.azure.com”.")},
    CloudSentence{ErrorKind::EndpointHasQuery,
                  QT_TRANSLATE_NOOP(
                      "wording", "the address goes on behind a “?” or “#”. Take that part out.")},
    CloudSentence{ErrorKind::EndpointNotPlainAscii,
                  QT_TRANSLATE_NOOP("wording",
                                    "the address holds a letter that only looks like one of a "
                                    "usual address, or a blank. Type it anew by hand.")},
    CloudSentence{ErrorKind::DeploymentMissing,
                  QT_TRANSLATE_NOOP("wording",
                                    "the name of the deployment is missing. It is the name that "
                                    "you gave to the model in your resource.")},
    CloudSentence{ErrorKind::DeploymentNotAName,
                  QT_TRANSLATE_NOOP("wording",
                                    "this is no name of a deployment. Only letters without "
                                    "accents, digits, hyphens, underscores, points and colons may "
                                    "be in it.")},
    CloudSentence{ErrorKind::ApiVersionNotADate,
                  QT_TRANSLATE_NOOP("wording",
                                    "the version of the interface has to be a date such as "
                                    "“2025-04-01” or “2025-04-01-preview”. Correct it.")},
    CloudSentence{ErrorKind::ProxyNotAnAddress,
                  QT_TRANSLATE_NOOP("wording",
                                    "the proxy has to be a name and a port, such as "
                                    "“proxy.example:3128”. Correct it, or choose another way.")},
    CloudSentence{ErrorKind::TokenLimitOutOfRange,
                  QT_TRANSLATE_NOOP("wording",
                                    "the longest answer has to be between 256 and 200000 tokens. "
                                    "Correct it.")},
    CloudSentence{ErrorKind::TokenPriceNotANumber,
                  QT_TRANSLATE_NOOP("wording",
                                    "the price of a million tokens has to be a number such as "
                                    "“1.25”. Correct it, or leave it empty.")},
    CloudSentence{ErrorKind::KeyMissing,
                  QT_TRANSLATE_NOOP("wording",
                                    "there is no key for this service, so nothing was sent. Enter "
                                    "one in the settings.")},
    CloudSentence{ErrorKind::KeyNotUsable,
                  QT_TRANSLATE_NOOP("wording",
                                    "this cannot be a key: it holds blanks or letters that keys "
                                    "do not have, or is too long. Copy it again, the key alone.")},
    CloudSentence{ErrorKind::KeychainMissing,
                  QT_TRANSLATE_NOOP("wording",
                                    "this computer has no keychain that answers. You can enter a "
                                    "key that is forgotten when the program ends.")},
    CloudSentence{ErrorKind::KeychainRefused,
                  QT_TRANSLATE_NOOP("wording",
                                    "the keychain did not let the program in. Unlock it and try "
                                    "again, or enter a key that is forgotten when the program "
                                    "ends.")},
    CloudSentence{ErrorKind::KeychainFailed,
                  QT_TRANSLATE_NOOP("wording",
                                    "the keychain failed. Try again, or enter a key that is "
                                    "forgotten when the program ends.")},
    CloudSentence{ErrorKind::CloudNotReached,
                  QT_TRANSLATE_NOOP("wording",
                                    "the cloud service could not be reached, and nothing was "
                                    "sent. Check the address and your connection, then approve "
                                    "again.")},
    CloudSentence{ErrorKind::CloudNotTrusted,
                  QT_TRANSLATE_NOOP("wording",
                                    "the other end could not prove that it is the service that "
                                    "you named, so nothing was sent. Check the address; in a "
                                    "network that is not yours, use another one.")},
    CloudSentence{ErrorKind::CloudConnectionBroke,
                  QT_TRANSLATE_NOOP("wording",
                                    "the connection broke before the answer was whole. The "
                                    "problem may have arrived, so it was not sent again. Approve "
                                    "it anew if you want to.")},
    CloudSentence{ErrorKind::CloudTooSlow,
                  QT_TRANSLATE_NOOP("wording",
                                    "the cloud service said nothing for too long. The problem may "
                                    "have arrived. Approve it anew, or choose less thinking in "
                                    "the settings.")},
    CloudSentence{ErrorKind::CloudAnswerTooLarge,
                  QT_TRANSLATE_NOOP("wording",
                                    "the answer of the cloud service is larger than any schedule "
                                    "can be, and was cut off. Approve anew, or use the built-in "
                                    "plan.")},
    CloudSentence{ErrorKind::CloudMovedElsewhere,
                  QT_TRANSLATE_NOOP("wording",
                                    "the cloud service wants the problem sent to another address, "
                                    "which is never done. Check the address in the settings.")},
    CloudSentence{ErrorKind::CloudKeyRefused,
                  QT_TRANSLATE_NOOP("wording",
                                    "the cloud service does not accept the key. Check that it "
                                    "belongs to this resource and enter it anew.")},
    CloudSentence{ErrorKind::CloudAccessRefused,
                  QT_TRANSLATE_NOOP("wording",
                                    "the cloud service does not let this computer in. Check the "
                                    "network rules and the rights of your resource.")},
    CloudSentence{ErrorKind::CloudNoDeployment,
                  QT_TRANSLATE_NOOP("wording",
                                    "the cloud service knows no deployment of this name. Compare "
                                    "it with the name in your resource; a new one takes a few "
                                    "minutes.")},
    CloudSentence{ErrorKind::CloudNoSuchAddress,
                  QT_TRANSLATE_NOOP("wording",
                                    "the cloud service answers, but not at this address. Check "
                                    "it, or choose the older interface in the settings.")},
    CloudSentence{ErrorKind::CloudFiltered,
                  QT_TRANSLATE_NOOP("wording",
                                    "the content filter of the cloud service stopped this "
                                    "request. Take notes out of the text if there are any, or use "
                                    "the built-in plan.")},
    CloudSentence{ErrorKind::CloudRequestRefused,
                  QT_TRANSLATE_NOOP("wording",
                                    "the cloud service does not accept this request. Check in the "
                                    "settings that the model can do what is asked of it, such as "
                                    "the amount of thinking.")},
    CloudSentence{ErrorKind::CloudTooManyRequests,
                  QT_TRANSLATE_NOOP("wording",
                                    "the cloud service is asked too often at the moment. Wait a "
                                    "little, then approve again.")},
    CloudSentence{ErrorKind::CloudQuotaUsedUp,
                  QT_TRANSLATE_NOOP("wording",
                                    "what your account with the cloud service may use is used up. "
                                    "Look at its page for limits and payment.")},
    CloudSentence{ErrorKind::CloudUnavailable,
                  QT_TRANSLATE_NOOP("wording",
                                    "the cloud service is out of order or too busy at the moment. "
                                    "Wait a little, then approve again.")},
    CloudSentence{ErrorKind::CloudDeclined,
                  QT_TRANSLATE_NOOP("wording",
                                    "the model declined to answer. Approve anew, or use the "
                                    "built-in plan.")},
    CloudSentence{ErrorKind::CloudOutOfTokens,
                  QT_TRANSLATE_NOOP("wording",
                                    "the model used up its tokens before it had answered. Allow a "
                                    "longer answer or less thinking in the settings.")},
    CloudSentence{ErrorKind::CloudFailed,
                  QT_TRANSLATE_NOOP("wording",
                                    "the cloud service failed while it answered. Approve anew, or "
                                    "use the built-in plan.")},
    CloudSentence{ErrorKind::CloudEndedEarly,
                  QT_TRANSLATE_NOOP("wording",
                                    "the answer stopped before it was whole. Approve anew, or use "
                                    "the built-in plan.")},
    CloudSentence{ErrorKind::CloudAnswerUnreadable,
                  QT_TRANSLATE_NOOP("wording",
                                    "what came back is no answer of such a service. Check the "
                                    "address and the kind of service in the settings.")},
    CloudSentence{ErrorKind::CloudAnswerEmpty,
                  QT_TRANSLATE_NOOP("wording",
                                    "the cloud service answered without a word. Approve anew, or "
                                    "use the built-in plan.")},
};

} // namespace

const char *cloudSentence(ErrorKind kind)
{
    const auto row = std::find_if(cloudSentences.begin(), cloudSentences.end(),
                                  [kind](const CloudSentence &r) { return r.kind == kind; });
    return row == cloudSentences.end() ? "" : row->text;
}

} // namespace gatehouse::wording
