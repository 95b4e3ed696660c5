// bankc kinds 0118aec1b95c4a0e9574d3cbed7aa2eaaf1e62e8c022d059d5719e15b451f01a
// Generated, not to be edited. Content 4abc847be220e7c995aed5705f1f27090acbd768a096c7bfeb5e2caeb0fe2eae

/** An exact decimal: "50000.00". A percent is a fraction: 3.15% is "0.0315". */
export type DecimalText = `${number}`;

/** ISO 8601, in the unit of its author: "PT24H", "P90D". */
export type DurationText = `P${string}` | `-P${string}`;

/** "2026-11-22" */
export type DateText = `${number}-${number}-${number}`;

/** "2026-11-22T08:00", wall clock in the bank's time zone. */
export type DateTimeText = `${DateText}T${TimeText}`;

/** "23:00" */
export type TimeText = `${number}:${number}`;

/** "#0B5FFF" */
export type ColorText = `#${string}`;

/** "zh-CN" */
export type LocaleText = string;

/** In whole units of the currency: yuan, not fen. */
export interface Money {
  readonly currency: string;
  readonly amount: DecimalText;
}

/** From one end to the other; an end that is not there is open, `below` is excluded. */
export interface Span<Value> {
  readonly from?: Value;
  readonly to?: Value;
  readonly below?: Value;
}

/** By id, or by key. */
export interface Keyed<Value> {
  readonly [id: string]: Value;
}

/** A declaration of any kind: its kind and its path. */
export type Reference = Keyed<string>;

/** In words, and as a tree. */
export interface Expression {
  readonly text: string;
  readonly expr: CoreExpression;
}

/** Instances of a kind, or what is in their `member`, that satisfy `where`. */
export interface Query {
  readonly text: string;
  readonly kind: string;
  readonly member?: string;
  readonly where?: CoreExpression;
}

/** A value that says its own type. */
export type AnyValue =
  | { readonly bool: boolean }
  | { readonly number: DecimalText }
  | { readonly percent: DecimalText }
  | { readonly text: string }
  | { readonly money: Money }
  | { readonly duration: DurationText }
  | { readonly date: DateText }
  | { readonly datetime: DateTimeText }
  | { readonly time: TimeText }
  | { readonly color: ColorText }
  | { readonly enum: Keyed<unknown> }
  | { readonly list: readonly AnyValue[] }
  | { readonly set: readonly AnyValue[] }
  | { readonly range: Span<AnyValue> }
  | { readonly map: Keyed<AnyValue> }
  | { readonly ref: Reference }
  | { readonly type: string }
  | { readonly expr: Expression }
  | { readonly test: Expression }
  | { readonly query: Query };

/** What is left of a condition once names are resolved and types checked. */
export type CoreExpression =
  | { readonly is: "literal"; readonly value: AnyValue }
  | {
      readonly is: "fact";
      readonly name: string;
      readonly depth?: number;
      readonly type: string;
    }
  | { readonly is: "it"; readonly type: string }
  | {
      readonly is: "field";
      readonly of: CoreExpression;
      readonly name: string;
      readonly type: string;
    }
  | {
      readonly is: "parameter";
      readonly kind: string;
      readonly path: string;
      readonly type: string;
    }
  | { readonly is: "list"; readonly items: readonly CoreExpression[] }
  | {
      readonly is: "range";
      readonly from: CoreExpression;
      readonly to?: CoreExpression;
      readonly below?: CoreExpression;
    }
  | {
      readonly is: "member";
      readonly enum: string;
      readonly member: string;
      readonly arguments: Keyed<CoreExpression>;
    }
  | { readonly is: "not" | "negate"; readonly of: CoreExpression }
  | { readonly is: "and" | "or"; readonly of: readonly CoreExpression[] }
  | {
      readonly is: "compare";
      readonly operator: "<" | "<=" | ">" | ">=" | "==" | "!=";
      readonly left: CoreExpression;
      readonly right: CoreExpression;
    }
  | {
      readonly is: "in";
      readonly left: CoreExpression;
      readonly right: CoreExpression;
      readonly negated?: true;
    }
  | {
      readonly is: "known";
      readonly of: CoreExpression;
      readonly negated?: true;
    }
  | {
      readonly is: "arithmetic";
      readonly operator: "+" | "-" | "*" | "/";
      readonly of: readonly CoreExpression[];
      readonly type: string;
    }
  | {
      readonly is: "if";
      readonly condition: CoreExpression;
      readonly then: CoreExpression;
      readonly else: CoreExpression;
    }
  | {
      readonly is: "where";
      readonly of: CoreExpression;
      readonly condition: CoreExpression;
    }
  | { readonly is: "instances"; readonly kind: string }
  | {
      readonly is: "call";
      readonly function: string;
      readonly arguments: readonly CoreExpression[];
      readonly type: string;
    }
  | {
      readonly is: "aggregate";
      readonly function: string;
      readonly events: string;
      readonly of?: string;
      readonly by?: string;
      readonly where?: CoreExpression;
      readonly window?: DurationText;
      readonly type: string;
    };

/**
 * 账户类别
 * 账户类别。 Class of a personal bank account.
 * I Ⅰ类 · II Ⅱ类 · III Ⅲ类
 */
export type AccountGrade = "I" | "II" | "III";

/**
 * 开户渠道
 * 在哪里开户。 Where an account may be opened.
 * counter 柜面 · staffed_terminal 现场核验的自助机具 · online 线上
 */
export type OpeningChannel = "counter" | "staffed_terminal" | "online";

/**
 * 开户要素
 * 线上开户须核验的要素。 What is verified when an account is opened online.
 * person 姓名 · id_number 身份证号 · mobile 手机号 · bound_account 绑定账户账号 · bound_account_grade 绑定账户类别
 */
export type OpeningFactor =
  "person" | "id_number" | "mobile" | "bound_account" | "bound_account_grade";

/**
 * 开放条件
 * 一项能力在什么条件下开放。 When an ability of an account is open.
 * always 开放 · after_funding 绑定账户入金后 · face_to_face 面对面核验后 · never 不开放
 */
export type Availability =
  "always" | "after_funding" | "face_to_face" | "never";

/**
 * 账户能力
 * 账户能力：账户分类决定开不开放的六项。 What a class of account may be good for.
 * cash 存取现金 · card 配发实体卡 · in_from_others 非绑定账户转入 · deposits 定期存款 · investing 投资理财 · borrowing 贷款放款
 */
export type AccountAbility =
  "cash" | "card" | "in_from_others" | "deposits" | "investing" | "borrowing";

/**
 * 可绑定账户
 * 可以绑定的账户。 What an account may be bound to.
 * own_class_one 本行Ⅰ类户 · other_class_one 他行Ⅰ类户 · own_credit_card 本行信用卡 · other_credit_card 他行信用卡
 */
export type BindableAccount =
  "own_class_one" | "other_class_one" | "own_credit_card" | "other_credit_card";

/**
 * 归属核验
 * 怎样核验一个账户是本人的。 How it is checked that an account is the customer's own.
 * card_elements 四要素鉴权 · reserved_mobile 预留手机验证码 · interbank 跨行账户核验 · small_credit 小额打款 · core_system 本行核心核对
 */
export type OwnershipCheck =
  | "card_elements"
  | "reserved_mobile"
  | "interbank"
  | "small_credit"
  | "core_system";

/**
 * 卡种
 * 他行卡的种类。 Sorts of other banks' cards.
 * debit 借记卡 · credit 贷记卡
 */
export type CardSort = "debit" | "credit";

/**
 * 他行卡信息
 * 添加的他行卡上显示什么。 What is shown of a linked card.
 * bank_name 发卡行 · card_sort 卡种 · masked_number 掩码卡号 · nickname 别名 · linked_on 添加日期 · balance 余额 · transactions 明细
 */
export type LinkedCardField =
  | "bank_name"
  | "card_sort"
  | "masked_number"
  | "nickname"
  | "linked_on"
  | "balance"
  | "transactions";

/**
 * 他行卡用途
 * 添加的他行卡能做什么。 What a linked card is good for.
 * top_up 转入 · collection 归集 · payment 支付缴费 · loan_repayment 还贷款 · card_repayment 还信用卡 · account_opening 开户绑定
 */
export type LinkedCardUse =
  | "top_up"
  | "collection"
  | "payment"
  | "loan_repayment"
  | "card_repayment"
  | "account_opening";

/**
 * 查询范围
 * 一键查账户查到哪里。 How far the search for accounts goes.
 * own_bank 本行账户 · alliance 成员行账户 · other_banks 他行账户
 */
export type QueryScope = "own_bank" | "alliance" | "other_banks";

/**
 * 账户信息
 * 查到的账户显示什么。 What is shown of an account that was found.
 * bank_name 开户行 · branch 开户网点 · grade 账户类别 · masked_number 掩码账号 · opened_on 开户日期 · status 账户状态 · reserved_mobile 预留手机号 · balance 余额
 */
export type QueryField =
  | "bank_name"
  | "branch"
  | "grade"
  | "masked_number"
  | "opened_on"
  | "status"
  | "reserved_mobile"
  | "balance";

/**
 * 账户操作
 * 查到之后能接着办什么。 What may be done with an account that was found.
 * link 添加到手机银行 · activate 激活睡眠户 · update_mobile 更新手机号 · upgrade 升降级 · report_loss 挂失 · close 销户
 */
export type AccountAction =
  "link" | "activate" | "update_mobile" | "upgrade" | "report_loss" | "close";

/**
 * 销户条件
 * 销户之前要清掉什么。 What must be settled before an account is closed.
 * balance_settled 余额结清 · no_holdings 没有存款与理财 · no_loans 没有未还贷款 · no_transfers_pending 没有在途转账 · no_scheduled 没有预约与归集 · no_autopay 没有代扣签约 · no_bound_accounts 没有别的账户绑定它 · not_restricted 没有冻结与限制 · tools_returned 安全工具已停用 · no_fee_owed 没有欠费
 */
export type ClosingCheck =
  | "balance_settled"
  | "no_holdings"
  | "no_loans"
  | "no_transfers_pending"
  | "no_scheduled"
  | "no_autopay"
  | "no_bound_accounts"
  | "not_restricted"
  | "tools_returned"
  | "no_fee_owed";

/**
 * 报送主体
 * 谁的交易。 Whose transaction.
 * natural_person 自然人 · organisation 非自然人
 */
export type AmlParty = "natural_person" | "organisation";

/**
 * 资金形式
 * 资金怎样动。 How the money moves.
 * cash_flow 现金收支 · domestic_flow 境内划转 · cross_border_flow 跨境划转
 */
export type AmlFlow = "cash_flow" | "domestic_flow" | "cross_border_flow";

/**
 * 提示手段
 * 一个状态靠什么让人看出来。 What tells one state from another.
 * color 颜色 · text 文字 · icon 图形 · sound 声音 · vibration 振动
 */
export type Cue = "color" | "text" | "icon" | "sound" | "vibration";

/**
 * 认证要素
 * 认证要素的三个类别。两种认证方式属于不同类别，才算两个要素（银发〔2017〕296号）。
 * The three classes of authentication factors; two tools of one class count as one factor.
 * knowledge 知识 · possession 持有 · inherence 生物特征
 */
export type Factor = "knowledge" | "possession" | "inherence";

/**
 * 认证强度
 * 认证强度，从低到高。 Strength of a tool, weakest first.
 * L1 一级 · L2 二级 · L3 三级 · L4 四级
 */
export type AuthLevel = "L1" | "L2" | "L3" | "L4";

/**
 * 认证用途
 * 认证方式用在哪里。 What a tool may be used for.
 * login 登录 · payment 支付 · transfer 转账 · step_up 加强认证
 */
export type AuthUse = "login" | "payment" | "transfer" | "step_up";

/**
 * 认证效力
 * 认证方式另外具备的法律效力，由银行声明并写明理由。 Legal effect that a bank claims for a tool, with a reason.
 * digital_signature 电子签名
 */
export type Assurance = "digital_signature";

/**
 * 条码级别
 * 条码支付的风险防范能力分级，从低到高（银发〔2017〕296号）。 Grades of barcode payment, weakest first.
 * D D级 · C C级 · B B级 · A A级
 */
export type BarcodeLevel = "D" | "C" | "B" | "A";

/**
 * 银行性质
 * 银行的性质。 What kind of bank it is.
 * city_bank 城市商业银行 · rural_bank 农村商业银行 · village_bank 村镇银行 · credit_union 农村信用社 · private_bank 民营银行
 */
export type BankNature =
  "city_bank" | "rural_bank" | "village_bank" | "credit_union" | "private_bank";

/**
 * 数字字形
 * 金额里的数字怎样占位。 How digits of amounts are set.
 * tabular 等宽 · proportional 比例
 */
export type DigitStyle = "tabular" | "proportional";

/**
 * 图标画法
 * 图标的画法。 How icons are drawn.
 * rounded 圆润 · line 线条 · solid 实心 · coloured 彩色
 */
export type IconStyle = "rounded" | "line" | "solid" | "coloured";

/**
 * 显示模式
 * 浅色之外的显示模式。 Modes other than light.
 * dark 深色 · elder 关怀
 */
export type DisplayMode = "dark" | "elder";

/**
 * 活动场景
 * 活动场景。 What a campaign is for; there are four.
 * acquire 拉新获客 · activate 促活 · value 价值提升 · care 客户关怀
 */
export type CampaignScenario = "acquire" | "activate" | "value" | "care";

/**
 * 业务大类
 * 业务大类：奖励、任务、积分与报表说到产品时用它。 Lines of business, as rewards, tasks, points and reports speak of them.
 * deposit 普通存款 · large_cd 大额存单 · structured_deposit 结构性存款 · wealth 理财 · fund 基金 · gold 贵金属 · bond 储蓄国债 · insurance 保险 · loan 贷款 · credit_card 信用卡 · payment 支付缴费
 */
export type BusinessFamily =
  | "deposit"
  | "large_cd"
  | "structured_deposit"
  | "wealth"
  | "fund"
  | "gold"
  | "bond"
  | "insurance"
  | "loan"
  | "credit_card"
  | "payment";

/**
 * 活动阶段
 * 活动办到哪一步；只有已批准的才显示。 How far a campaign is; only what is approved is shown.
 * draft 起草 · reviewing 审批中 · approved 已批准 · paused 暂停 · ended 已结束
 */
export type CampaignStage =
  "draft" | "reviewing" | "approved" | "paused" | "ended";

/**
 * 防刷级别
 * 防刷级别，从低到高。 How hard a campaign is to abuse.
 * low 低级 · medium 中级 · high 高级
 */
export type AbuseLevel = "low" | "medium" | "high";

/**
 * 奖品类别
 * 奖品类别。 What sort of prize.
 * cash 现金红包 · bonus_points 积分奖励 · bonus_growth 成长值奖励 · discount_coupon 本行优惠券 · voucher 第三方卡券 · goods 实物 · member_benefit 会员权益 · draw_chance 抽奖机会 · nothing 未中奖
 */
export type PrizeSort =
  | "cash"
  | "bonus_points"
  | "bonus_growth"
  | "discount_coupon"
  | "voucher"
  | "goods"
  | "member_benefit"
  | "draw_chance"
  | "nothing";

/**
 * 个税承担
 * 个人所得税谁承担（财政部 税务总局公告2019年第74号：活动中赠送的礼品按偶然所得计税，折扣券除外）。 Who bears the income tax on a gift.
 * bank 本行承担 · winner 获奖人承担
 */
export type TaxPayer = "bank" | "winner";

/**
 * 优惠方式
 * 优惠券的算法。 How a coupon takes money off.
 * threshold 满减券 · instant 立减券 · discount 折扣券 · fee_waiver 免手续费券 · rate 利率优惠券 · exchange 兑换券
 */
export type CouponSort =
  "threshold" | "instant" | "discount" | "fee_waiver" | "rate" | "exchange";

/**
 * 开奖方式
 * 开奖方式。 How winners are drawn.
 * instant 即时开奖 · scheduled 定时开奖
 */
export type DrawMethod = "instant" | "scheduled";

/**
 * 中奖通知方式
 * 怎样告诉客户中奖了。 How winners are told.
 * on_screen 页面提示 · inbox 站内消息 · push 推送 · sms 短信
 */
export type WinNotice = "on_screen" | "inbox" | "push" | "sms";

/**
 * 邀请成功
 * 怎样算邀请成功。 What counts as somebody brought along.
 * registered 好友注册 · verified 好友实名 · bound 好友绑卡或开户 · first_deal 好友办成第一笔
 */
export type InviteSuccess = "registered" | "verified" | "bound" | "first_deal";

/**
 * 付款渠道
 * 付款渠道。 Ways to pay.
 * app_payment 手机银行支付 · payment_code 付款码支付 · quick_pass 云闪付 · bill_payment 缴费 · debit_card 借记卡快捷 · credit_card 信用卡快捷
 */
export type PayChannel =
  | "app_payment"
  | "payment_code"
  | "quick_pass"
  | "bill_payment"
  | "debit_card"
  | "credit_card";

/**
 * 新客首次
 * 新客做成的事。 First things that a newcomer does.
 * first_login 首次登录 · first_verify 首次实名 · first_bind 首次绑卡 · first_payment 首次支付 · first_bill 首次缴费 · first_transfer 首次转账 · first_assessment 首次风险测评
 */
export type NewcomerStep =
  | "first_login"
  | "first_verify"
  | "first_bind"
  | "first_payment"
  | "first_bill"
  | "first_transfer"
  | "first_assessment";

/**
 * 办卡动作
 * 办成哪件与卡有关的事。 What has to be done with a card.
 * bind_other_bank 绑定他行卡 · open_class_two 开立Ⅱ类户 · open_class_three 开立Ⅲ类户 · activate_card 激活借记卡 · first_card_payment 卡片首笔支付
 */
export type CardAction =
  | "bind_other_bank"
  | "open_class_two"
  | "open_class_three"
  | "activate_card"
  | "first_card_payment";

/**
 * 资产口径
 * 怎样量资产。 How assets are measured.
 * month_average 月日均 · month_end 月末时点
 */
export type AssetMeasure = "month_average" | "month_end";

/**
 * 关怀日
 * 关怀的由头。 The occasion to care.
 * birthday 生日 · account_anniversary 开户纪念日 · festival 节日 · maturity 产品到期日
 */
export type CareOccasion =
  "birthday" | "account_anniversary" | "festival" | "maturity";

/**
 * 敏感界面
 * 须要特别保护的界面。 Screens that need protection.
 * login_screen 登录界面 · password_screen 密码输入 · code_screen 验证码输入 · account_screen 完整卡号账号 · confirm_screen 转账确认 · face_screen 刷脸界面 · document_screen 证件拍摄 · signing_screen 签约与签名 · statement_screen 明细与资产
 */
export type SecureScreen =
  | "login_screen"
  | "password_screen"
  | "code_screen"
  | "account_screen"
  | "confirm_screen"
  | "face_screen"
  | "document_screen"
  | "signing_screen"
  | "statement_screen";

/**
 * 运行风险
 * 运行环境里的风险。 What may be wrong with where the app runs.
 * rooted 越狱或取得最高权限 · emulator 模拟器运行 · hooked 注入框架 · repacked 被二次打包 · debugged 调试器附加 · cloned 应用多开 · overlaid 悬浮遮挡 · screen_shared 共享屏幕 · remote_controlled 远程操控 · accessibility 可疑无障碍 · intercepted 网络抓包 · mocked_location 位置造假 · developer_mode 开发者模式 · unofficial_source 来源不明
 */
export type RuntimeThreat =
  | "rooted"
  | "emulator"
  | "hooked"
  | "repacked"
  | "debugged"
  | "cloned"
  | "overlaid"
  | "screen_shared"
  | "remote_controlled"
  | "accessibility"
  | "intercepted"
  | "mocked_location"
  | "developer_mode"
  | "unofficial_source";

/**
 * 防护动作
 * 发现运行风险时怎么办，从松到严。 What to do about a threat, mildest first.
 * ignore 不检测 · warn 提示 · restrict 限制动账 · exit 退出应用
 */
export type GuardAction = "ignore" | "warn" | "restrict" | "exit";

/**
 * 安全输入
 * 在什么地方用安全键盘。 Where the secure keyboard is used.
 * password_box 登录密码框 · pin_box 交易密码框 · tool_pin_box 安全工具密码框 · code_box 验证码框 · card_box 卡号框 · security_code_box 卡片安全码框
 */
export type SecureEntry =
  | "password_box"
  | "pin_box"
  | "tool_pin_box"
  | "code_box"
  | "card_box"
  | "security_code_box";

/**
 * 合法性基础
 * 处理个人信息的合法性基础（《个人信息保护法》第十三条）。 Legal bases.
 * consent 同意 · separate_consent 单独同意 · contract 履行合同 · legal_duty 法定义务
 */
export type LegalBasis =
  "consent" | "separate_consent" | "contract" | "legal_duty";

/**
 * 申请时机
 * 什么时候向客户要权限。 When a permission is asked for.
 * on_use 用到时 · on_launch 启动时
 */
export type PermissionMoment = "on_use" | "on_launch";

/**
 * 内容状态
 * 内容办到哪一步。 How far a piece of content is; only what is published is shown.
 * draft 起草中 · reviewing 审核中 · published 已发布 · withdrawn 已撤下
 */
export type ContentStage = "draft" | "reviewing" | "published" | "withdrawn";

/**
 * 文章主题
 * 文章的主题。 What an article is about.
 * investor_education 投资者教育 · anti_fraud 反诈防骗 · financial_literacy 金融知识 · consumer_rights 消费者权益 · elder_class 长者课堂 · using_app 使用指南 · product_guide 产品导读 · market_view 市场观点
 */
export type ArticleTopic =
  | "investor_education"
  | "anti_fraud"
  | "financial_literacy"
  | "consumer_rights"
  | "elder_class"
  | "using_app"
  | "product_guide"
  | "market_view";

/**
 * 公告性质
 * 公告的性质。 What an announcement is about.
 * upgrade 系统升级 · fee_change 收费调整 · rate_change 利率调整 · terms_change 协议变更 · product_notice 产品公告 · holiday 节假日安排 · branch_change 网点变动 · risk_warning 风险提示
 */
export type AnnouncementSort =
  | "upgrade"
  | "fee_change"
  | "rate_change"
  | "terms_change"
  | "product_notice"
  | "holiday"
  | "branch_change"
  | "risk_warning";

/**
 * 问题主题
 * 常见问题的主题。 What questions are about.
 * login 登录注册 · accounts 账户与卡 · transfer 转账汇款 · payment 支付缴费 · wealth 存款理财 · loan 贷款与信用卡 · security 安全与反诈 · growth 积分权益
 */
export type FaqTopic =
  | "login"
  | "accounts"
  | "transfer"
  | "payment"
  | "wealth"
  | "loan"
  | "security"
  | "growth";

/**
 * 文本种类
 * 法律文本的种类。 Kinds of legal texts.
 * privacy 隐私政策 · privacy_summary 隐私摘要 · children 儿童信息规则 · agreement 服务协议 · authorisation 授权书 · list 清单 · notice 告知书
 */
export type LegalSort =
  | "privacy"
  | "privacy_summary"
  | "children"
  | "agreement"
  | "authorisation"
  | "list"
  | "notice";

/**
 * 同意方式
 * 客户怎样表示同意。 How consent is given.
 * published 公布 · tick 主动勾选 · separate 单独同意 · sign 电子签署
 */
export type ConsentMode = "published" | "tick" | "separate" | "sign";

/**
 * 弱口令形式
 * 弱口令的形式，设置密码时逐项排除。 Forms of a password that are refused.
 * sequence 连续数字或字母 · repetition 重复数字或字母 · birthday 生日 · mobile_part 手机号片段 · id_part 证件号片段 · account_part 账号卡号片段 · common 常见密码 · other_password 与另一密码相同 · initial 初始密码
 */
export type WeakForm =
  | "sequence"
  | "repetition"
  | "birthday"
  | "mobile_part"
  | "id_part"
  | "account_part"
  | "common"
  | "other_password"
  | "initial";

/**
 * 解锁办法
 * 密码锁定之后怎样解开。 How a locked password is unlocked.
 * next_day 次日自动解锁 · self_reset 自助重置 · video_counter 视频柜台解锁 · counter 柜面解锁
 */
export type UnlockWay = "next_day" | "self_reset" | "video_counter" | "counter";

/**
 * 短信要素
 * 短信里必须写明的内容。 What a text message with a code must say.
 * bank_name 银行名称 · purpose 用途 · amount 金额 · payee 收款人 · validity 有效时间 · warning 防骗提示
 */
export type SmsElement =
  "bank_name" | "purpose" | "amount" | "payee" | "validity" | "warning";

/**
 * 活体检测
 * 活体检测的办法。 How liveness is shown.
 * action 动作活体 · flash 炫彩活体 · silent 静默活体 · depth 深度活体
 */
export type Liveness = "action" | "flash" | "silent" | "depth";

/**
 * 人脸比对源
 * 人脸与什么比对。 What a face is compared with.
 * population_register 联网核查 · network_identity 国家网络身份认证 · counter_photo 柜面留存照片
 */
export type FaceSource =
  "population_register" | "network_identity" | "counter_photo";

/**
 * 密码算法
 * 密码算法与强度。 Cryptographic algorithms.
 * SM2 国密SM2 · SM3 国密SM3 · SM4 国密SM4 · SM9 国密SM9 · ZUC 祖冲之算法 · RSA_2048 RSA2048位 · RSA_1024 RSA1024位 · AES_256 AES256位 · AES_128 AES128位 · SHA_256 SHA256摘要 · SHA_1 SHA1摘要 · MD5 MD5摘要 · DES DES分组 · RC4 RC4流密码
 */
export type Cipher =
  | "SM2"
  | "SM3"
  | "SM4"
  | "SM9"
  | "ZUC"
  | "RSA_2048"
  | "RSA_1024"
  | "AES_256"
  | "AES_128"
  | "SHA_256"
  | "SHA_1"
  | "MD5"
  | "DES"
  | "RC4";

/**
 * 传输协议版本
 * 安全传输协议的版本，从旧到新。 Versions of TLS, oldest first.
 * ssl_3 SSL3 · tls_1_0 TLS1_0 · tls_1_1 TLS1_1 · tls_1_2 TLS1_2 · tls_1_3 TLS1_3
 */
export type TlsVersion =
  "ssl_3" | "tls_1_0" | "tls_1_1" | "tls_1_2" | "tls_1_3";

/**
 * 付息方式
 * 利息怎么付。 How interest is paid.
 * at_maturity 到期付息 · monthly 按月付息 · quarterly 按季付息 · yearly 按年付息
 */
export type InterestPayment =
  "at_maturity" | "monthly" | "quarterly" | "yearly";

/**
 * 发行对象
 * 大额存单卖给谁。 Who a certificate of deposit is for.
 * personal 个人 · company 企事业单位
 */
export type CdHolder = "personal" | "company";

/**
 * 环境种类
 * 环境的种类，从开发到生产。 Sorts of environments, from development to production.
 * develop 开发 · test 测试 · staging 准生产 · production 生产
 */
export type EnvironmentSort = "develop" | "test" | "staging" | "production";

/**
 * 数据来源
 * 环境里的数据从哪里来。 Where the data of an environment come from.
 * synthetic 造数 · masked 脱敏数据 · real 真实数据
 */
export type DataOrigin = "synthetic" | "masked" | "real";

/**
 * 存放处
 * 配置与密钥存放在哪里。 Where settings and secrets are kept.
 * config_center 配置中心 · secret_store 密钥库 · hardware_module 密码机
 */
export type Vault = "config_center" | "secret_store" | "hardware_module";

/**
 * 密钥用途
 * 密钥用来做什么。 What a secret is for.
 * client_certificate 客户端证书 · signing 报文签名 · encryption 报文加密 · access_token 访问令牌 · database 数据库口令 · push 推送凭据
 */
export type SecretUse =
  | "client_certificate"
  | "signing"
  | "encryption"
  | "access_token"
  | "database"
  | "push";

/**
 * 事件类别
 * 事件的类别。 Which part of the app an event is about.
 * application 应用 · identity 登录与身份 · browsing 浏览 · operations 运营位 · search 搜索与语音 · transaction 交易 · product 产品 · campaign 活动与权益 · security 风控与认证 · sharing 分享与小店 · service 服务
 */
export type EventGroup =
  | "application"
  | "identity"
  | "browsing"
  | "operations"
  | "search"
  | "transaction"
  | "product"
  | "campaign"
  | "security"
  | "sharing"
  | "service";

/**
 * 上报端
 * 由谁上报。 Who reports an event.
 * client 应用埋点 · server 后台埋点
 */
export type EventReporter = "client" | "server";

/**
 * 金额档位
 * 金额的档位：事件里不放金额，只放它落在哪一档。 Amounts in events are bands, never sums.
 * under_1k 不足1千元 · from_1k 1千至1万元 · from_10k 1万至5万元 · from_50k 5万至20万元 · from_200k 20万至50万元 · from_500k 50万元及以上
 */
export type AmountBand =
  "under_1k" | "from_1k" | "from_10k" | "from_50k" | "from_200k" | "from_500k";

/**
 * 来源
 * 从哪里进来。 Where a visit came from.
 * desktop 桌面图标 · push 推送消息 · sms 短信链接 · shared_link 分享链接 · qr_code 扫码 · mini_program 小程序 · search 搜索结果 · voice 语音助手 · slot 运营位 · menu 菜单
 */
export type VisitSource =
  | "desktop"
  | "push"
  | "sms"
  | "shared_link"
  | "qr_code"
  | "mini_program"
  | "search"
  | "voice"
  | "slot"
  | "menu";

/**
 * 计数对象
 * 漏斗按什么计数。 What a funnel counts.
 * people 按人 · sessions 按会话
 */
export type FunnelUnit = "people" | "sessions";

/**
 * 菜单分组
 * 菜单分组。 Menu groups, as customers know them.
 * account 账户 · transfer 转账 · deposit 存款 · wealth 财富 · loan 贷款 · card 信用卡 · life 生活 · pay 支付 · security 安全 · service 服务 · growth 成长权益
 */
export type MenuGroup =
  | "account"
  | "transfer"
  | "deposit"
  | "wealth"
  | "loan"
  | "card"
  | "life"
  | "pay"
  | "security"
  | "service"
  | "growth";

/**
 * 关怀版做法
 * 一个功能在关怀版里怎么办。 What elder-friendly mode makes of a function.
 * same 沿用 · instead 改用 · left_out 不提供
 */
export type ElderEquivalent = "same" | ElderEquivalentInstead | "left_out";

/**
 * 改用
 * 换成另一个更简单的功能。
 */
export interface ElderEquivalentInstead {
  readonly instead: ElderEquivalentInsteadArguments;
}

export interface ElderEquivalentInsteadArguments {
  /** ref(function) */
  readonly function: string;
}

/**
 * 计次周期
 * 多久一次。 How often something is counted anew.
 * day 每日 · week 每周 · month 每月 · quarter 每季 · year 每年 · once 终身一次
 */
export type GrowthPeriod =
  "day" | "week" | "month" | "quarter" | "year" | "once";

/**
 * 权益种类
 * 权益的种类。 What sort of benefit.
 * fee_waiver 手续费减免 · priority 优先服务 · people 专人服务 · travel 出行 · health 健康 · shopping 消费优惠 · exclusive 专属产品 · event 活动沙龙
 */
export type BenefitSort =
  | "fee_waiver"
  | "priority"
  | "people"
  | "travel"
  | "health"
  | "shopping"
  | "exclusive"
  | "event";

/**
 * 受理渠道
 * 受理渠道：客户在哪里办业务。 Where customers are served.
 * mobile_app 手机银行 · web_bank 网上银行 · wechat_bank 微信银行 · mini_program 小程序 · partner_app 合作方应用 · phone_bank 电话银行 · self_service 自助机具 · video_counter 视频柜台 · counter 网点柜面
 */
export type AccessChannel =
  | "mobile_app"
  | "web_bank"
  | "wechat_bank"
  | "mini_program"
  | "partner_app"
  | "phone_bank"
  | "self_service"
  | "video_counter"
  | "counter";

/**
 * 匹配键
 * 匹配键：两份用户资料可以拿来比对的一项。 What two records of a user can be compared by.
 * customer_number 客户号 · document 证件 · mobile 手机号 · card_number 卡号 · open_id 第三方标识 · partner_number 合作方编号
 */
export type IdentityKey =
  | "customer_number"
  | "document"
  | "mobile"
  | "card_number"
  | "open_id"
  | "partner_number";

/**
 * 归并做法
 * 两份用户资料怎么办，从松到严。 What to do with two records, most willing first.
 * merge 自动归并 · ask 客户确认 · link 只关联 · review 转人工 · keep_apart 不归并
 */
export type Merging = "merge" | "ask" | "link" | "review" | "keep_apart";

/**
 * 资料项
 * 资料里会有冲突的一项。 Something on which two records may differ.
 * full_name 姓名 · document 证件 · mobile 手机号 · address 联系地址 · occupation 职业 · nickname 昵称 · role 角色 · login_credentials 登录凭证 · devices 绑定设备 · tools 安全工具 · accounts 账户与卡 · own_limits 自设限额 · safety_locks 安全锁 · alerts 动账提醒 · payees 收款人 · consents 隐私授权 · assessment 风险测评 · lists 名单 · tags 标签 · points 积分 · tier 成长等级 · coupons 卡券
 */
export type ProfileItem =
  | "full_name"
  | "document"
  | "mobile"
  | "address"
  | "occupation"
  | "nickname"
  | "role"
  | "login_credentials"
  | "devices"
  | "tools"
  | "accounts"
  | "own_limits"
  | "safety_locks"
  | "alerts"
  | "payees"
  | "consents"
  | "assessment"
  | "lists"
  | "tags"
  | "points"
  | "tier"
  | "coupons";

/**
 * 冲突取法
 * 冲突时取哪一份。 Which of two wins.
 * most_trusted 取最可信 · latest_verified 取最近核验 · strictest 取最严 · together 合在一起 · sum 相加 · highest 取最高 · renew 重新办理
 */
export type ConflictChoice =
  | "most_trusted"
  | "latest_verified"
  | "strictest"
  | "together"
  | "sum"
  | "highest"
  | "renew";

/**
 * 累计方法
 * 不同认证方式的用量怎样累计；必须写明，没有默认。 How usage under different sets of tools adds up; must be said.
 * own 各计各的 · nested 逐级并计
 */
export type Counting = "own" | "nested";

/**
 * 业务
 * 动账的业务种类；业务限额与“交易类型”都用它。 Kinds of business that move money.
 * own_bank 行内转账 · interbank 跨行转账 · mobile_number 手机号转账 · cross_border 跨境汇款 · batch 批量转账 · scheduled 预约转账 · collection 资金归集 · online_payment 网上支付 · bill_payment 生活缴费 · dynamic_barcode 动态条码 · static_barcode 静态条码 · no_password 小额免密
 */
export type Business =
  | "own_bank"
  | "interbank"
  | "mobile_number"
  | "cross_border"
  | "batch"
  | "scheduled"
  | "collection"
  | "online_payment"
  | "bill_payment"
  | "dynamic_barcode"
  | "static_barcode"
  | "no_password";

/**
 * 提额时效
 * 调高的限额多久有效。 How long a raised limit lasts.
 * once 一笔有效 · today 当日有效 · limited 限期有效 · lasting 长期有效
 */
export type RaiseTerm = "once" | "today" | "limited" | "lasting";

/**
 * 上限出处
 * 一笔金额受哪里的上限约束。 Where a cap on an amount may come from.
 * role 用户角色 · agreement 转账协议 · tools 认证方式 · business 业务限额 · situation 情形限额 · account_class 账户分类 · own 自设限额 · barcode 条码分级 · risk 风险控制
 */
export type CapOrigin =
  | "role"
  | "agreement"
  | "tools"
  | "business"
  | "situation"
  | "account_class"
  | "own"
  | "barcode"
  | "risk";

/**
 * 累计对象
 * 累计按谁来算。 Whose amounts add up.
 * customer 客户 · account 账户 · tool_set 认证组合 · business 客户的业务 · situation 客户的情形 · transaction 单笔
 */
export type CapCounting =
  | "customer"
  | "account"
  | "tool_set"
  | "business"
  | "situation"
  | "transaction";

/**
 * 还款方式
 * 还款方式。 How a loan is repaid.
 * equal_instalment 等额本息 · equal_principal 等额本金 · interest_first 先息后本 · bullet 到期还本付息 · on_demand 随借随还
 */
export type Repayment =
  | "equal_instalment"
  | "equal_principal"
  | "interest_first"
  | "bullet"
  | "on_demand";

/**
 * 担保方式
 * 担保方式。 Security of a loan.
 * credit 信用 · guarantee 保证 · mortgage 抵押 · pledge 质押
 */
export type Collateral = "credit" | "guarantee" | "mortgage" | "pledge";

/**
 * 卡组织
 * 信用卡组织。 Card schemes.
 * unionpay 银联 · visa 维萨 · mastercard 万事达
 */
export type CardScheme = "unionpay" | "visa" | "mastercard";

/**
 * 另露部分
 * 除了首尾几位，还露出什么。 What a mask shows beside the first and last characters.
 * nothing 不露 · mail_domain 邮箱域名 · region 省市区县 · area_code 电话区号 · year 年份 · band 数额区间
 */
export type MaskRest =
  "nothing" | "mail_domain" | "region" | "area_code" | "year" | "band";

/**
 * 交易状态
 * 交易的状态。 How far a transaction got.
 * accepted 已受理 · processing 处理中 · succeeded 成功 · failed 失败 · revoked 已撤销
 */
export type TransactionStatus =
  "accepted" | "processing" | "succeeded" | "failed" | "revoked";

/**
 * 到账方式
 * 到账方式，由客户选择（银发〔2016〕261号）。 Arrival modes, the customer's choice.
 * realtime 实时到账 · normal 普通到账 · next_day 次日到账
 */
export type ArrivalMode = "realtime" | "normal" | "next_day";

/**
 * 收支方向
 * 资金方向。 Direction of money.
 * inward 收入 · outward 支出
 */
export type Direction = "inward" | "outward";

/**
 * 限额口径
 * 限额的口径。 What a limit is about.
 * single 单笔 · daily 日累计 · monthly 月累计 · yearly 年累计 · daily_count 日笔数
 */
export type LimitScope =
  "single" | "daily" | "monthly" | "yearly" | "daily_count";

/**
 * 频率
 * 周期。 How often something repeats.
 * once 一次 · daily 每天 · weekly 每周 · monthly 每月
 */
export type Frequency = "once" | "daily" | "weekly" | "monthly";

/**
 * 计划状态
 * 计划进行到哪一步。 What a plan is doing.
 * active 进行中 · paused 已暂停 · ended 已终止
 */
export type PlanState = "active" | "paused" | "ended";

/**
 * 配送状态
 * 货送到哪一步。 How far something is on its way.
 * preparing 备货中 · shipped 已发货 · ready 待自提 · received 已签收 · returned 已退回
 */
export type DeliveryState =
  "preparing" | "shipped" | "ready" | "received" | "returned";

/**
 * 保单状态
 * 保单到哪一步。 What state a policy is in.
 * cooling_off 犹豫期内 · in_force 有效 · grace 宽限期 · lapsed 失效 · surrendered 已退保 · expired 期满
 */
export type PolicyState =
  "cooling_off" | "in_force" | "grace" | "lapsed" | "surrendered" | "expired";

/**
 * 申请状态
 * 申请到哪一步：贷款、信用卡。 How far an application got.
 * draft 待补资料 · reviewing 审批中 · approved 已批准 · rejected 未通过 · signed 已签约 · cancelled 已取消
 */
export type ApplicationState =
  "draft" | "reviewing" | "approved" | "rejected" | "signed" | "cancelled";

/**
 * 线索阶段
 * 线索跟到哪一步。 How far a lead got.
 * fresh 未联系 · contacted 已联系 · booked 已预约 · won 已成交 · lost 已放弃
 */
export type LeadStage = "fresh" | "contacted" | "booked" | "won" | "lost";

/**
 * 产品大类
 * 产品大类。 Families of products.
 * deposit_products 存款类 · wealth_products 理财类 · fund_products 基金类 · metal_products 贵金属类 · bond_products 国债类 · insurance_products 保险类 · loan_products 贷款类 · card_products 信用卡类
 */
export type ProductFamily =
  | "deposit_products"
  | "wealth_products"
  | "fund_products"
  | "metal_products"
  | "bond_products"
  | "insurance_products"
  | "loan_products"
  | "card_products";

/**
 * 小店岗位
 * 岗位：谁可以开小店。 Positions that may open a store.
 * relationship_manager 零售客户经理 · wealth_adviser 理财经理 · lobby_manager 大堂经理 · branch_head 支行行长 · village_agent 驻村服务员
 */
export type StorePosition =
  | "relationship_manager"
  | "wealth_adviser"
  | "lobby_manager"
  | "branch_head"
  | "village_agent";

/**
 * 从业资格
 * 从业资格：没有就不能推荐这一类。 What somebody must hold to recommend a family of products.
 * bank_training 行内上岗资格 · banking 银行业专业人员资格 · fund_sales 基金从业资格 · insurance_sales 保险销售执业登记 · gold_sales 黄金从业资格
 */
export type SalesQualification =
  "bank_training" | "banking" | "fund_sales" | "insurance_sales" | "gold_sales";

/**
 * 文案审核
 * 推荐的话怎么审。 How what a manager says is reviewed.
 * preset 只选推荐语 · reviewed 自写须复核
 */
export type TextReview = "preset" | "reviewed";

/**
 * 业绩归属
 * 一位客户从几位经理那里来，业绩算给谁。 Whose a sale is when several managers shared.
 * first_share 首次分享 · last_share 末次分享 · assigned 管户经理
 */
export type Attribution = "first_share" | "last_share" | "assigned";

/**
 * 分享渠道
 * 从哪里分享出去。 Ways to share.
 * wechat_friend 微信好友 · wechat_group 微信群 · wechat_moments 朋友圈 · poster 海报二维码 · sms 手机短信
 */
export type ShareChannel =
  "wechat_friend" | "wechat_group" | "wechat_moments" | "poster" | "sms";

/**
 * 计奖口径
 * 奖金看什么。 What a commission is reckoned by.
 * average_balance 日均余额 · fee_income 中间业务收入 · activated_count 有效户数
 */
export type CommissionBasis =
  "average_balance" | "fee_income" | "activated_count";

/**
 * 名片项目
 * 名片上的一项。 One item of a manager's card.
 * work_photo 工作照 · staff_name 姓名 · staff_position 岗位 · staff_branch 所属网点 · licence_number 从业资格编号 · work_phone 工作电话 · service_tags 服务标签 · online_hours 在线时间
 */
export type CardField =
  | "work_photo"
  | "staff_name"
  | "staff_position"
  | "staff_branch"
  | "licence_number"
  | "work_phone"
  | "service_tags"
  | "online_hours";

/**
 * 海报要素
 * 海报上的一样东西。 What stands on a poster.
 * headline_text 标题 · product_name 产品名称 · return_figure 收益指标 · risk_mark 风险等级 · term_text 期限 · minimum 起点金额 · issuer_name 发行机构 · manager_card 经理名片 · qr_code 二维码 · disclaimer_text 提示语
 */
export type PosterElement =
  | "headline_text"
  | "product_name"
  | "return_figure"
  | "risk_mark"
  | "term_text"
  | "minimum"
  | "issuer_name"
  | "manager_card"
  | "qr_code"
  | "disclaimer_text";

/**
 * 请求方法
 * HTTP 方法。 HTTP methods.
 * GET 查询 · POST 提交 · PUT 整体更新 · PATCH 部分更新 · DELETE 删除
 */
export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/**
 * 版式
 * 货架的排法。 How a shelf is laid out.
 * carousel 横滑 · cards 卡片 · rows 列表 · featured 主推
 */
export type Layout = "carousel" | "cards" | "rows" | "featured";

/**
 * 政策力度
 * 不符合时怎么办。 What happens when a policy is broken.
 * information 提示 · warning 警告 · error 错误
 */
export type PolicySeverity = "information" | "warning" | "error";

/**
 * 确定程度
 * 规定的内容有多确定。 How sure we are of what the document says.
 * certain 确定 · uncertain 待核对
 */
export type Confidence = "certain" | "uncertain";

/**
 * 风险等级
 * 产品风险等级（银行理财、基金、贵金属、保险），从低到高。 Product risk, lowest first.
 * R1 低风险 · R2 中低风险 · R3 中风险 · R4 中高风险 · R5 高风险
 */
export type RiskLevel = "R1" | "R2" | "R3" | "R4" | "R5";

/**
 * 销售渠道
 * 在哪里卖。 Where a product is sold.
 * mobile 手机银行 · web 网上银行 · counter 柜面 · terminal 智能柜台 · manager_store 小店渠道
 */
export type SalesChannel =
  "mobile" | "web" | "counter" | "terminal" | "manager_store";

/**
 * 收益类型
 * 收益怎样表示：决定客户看到的是哪个数字、旁边写什么提示。 How what a product earns is shown.
 * fixed_rate 固定利率 · rate_range 利率区间 · target 业绩基准 · net_value 单位净值 · seven_day 七日年化率 · quote 每克报价
 */
export type YieldKind =
  "fixed_rate" | "rate_range" | "target" | "net_value" | "seven_day" | "quote";

/**
 * 计价货币
 * 用什么货币计价与结算。 What a product is priced in.
 * CNY 人民币 · USD 美元 · HKD 港元 · EUR 欧元 · GBP 英镑 · JPY 日元 · AUD 澳元
 */
export type ProductCurrency =
  "CNY" | "USD" | "HKD" | "EUR" | "GBP" | "JPY" | "AUD";

/**
 * 费用名目
 * 收费的名目。 What is charged for.
 * subscription 认购费 · purchase 申购费 · redemption 赎回费 · conversion 转换费 · management 管理费 · sales_service 销售服务费 · custody 托管费 · performance 业绩报酬 · annual 年费 · instalment 分期手续费 · cash_advance 取现手续费 · early_repayment 提前还款违约金 · transfer 转让费 · delivery 提货费 · crafting 工费 · surrender 退保费用
 */
export type FeeItem =
  | "subscription"
  | "purchase"
  | "redemption"
  | "conversion"
  | "management"
  | "sales_service"
  | "custody"
  | "performance"
  | "annual"
  | "instalment"
  | "cash_advance"
  | "early_repayment"
  | "transfer"
  | "delivery"
  | "crafting"
  | "surrender";

/**
 * 文件种类
 * 销售文件的种类。 Kinds of sales documents.
 * manual 产品说明书 · contract 销售协议 · risk_disclosure 风险揭示书 · rights 投资者权益须知 · policy_terms 保险条款 · prospectus 招募说明书 · key_facts 产品资料概要 · report 信息披露公告 · rules 业务规则
 */
export type DocumentSort =
  | "manual"
  | "contract"
  | "risk_disclosure"
  | "rights"
  | "policy_terms"
  | "prospectus"
  | "key_facts"
  | "report"
  | "rules";

/**
 * 档案种类
 * 要留存的档案与日志。 Records and logs that are kept.
 * network_log 网络日志 · application_log 应用日志 · security_log 安全日志 · operator_log 操作日志 · transaction 交易记录 · identity 客户身份资料 · sale_recording 双录资料 · consent 同意记录 · assessment 影响评估报告 · complaint 投诉记录 · marketing_choice 营销意愿 · face_image 人脸图像 · location 位置信息 · behaviour 行为事件 · device 设备信息
 */
export type Record =
  | "network_log"
  | "application_log"
  | "security_log"
  | "operator_log"
  | "transaction"
  | "identity"
  | "sale_recording"
  | "consent"
  | "assessment"
  | "complaint"
  | "marketing_choice"
  | "face_image"
  | "location"
  | "behaviour"
  | "device";

/**
 * 审计事件
 * 要留痕的安全事件。 Events that are audited.
 * login 登录成功 · login_failure 登录失败 · logout 退出 · credential_change 凭据变更 · device_binding 设备绑定解绑 · limit_change 限额变更 · money_movement 动账交易 · consent_change 同意变更 · unmasking 查看明文 · export 导出个人信息 · configuration_change 配置变更 · privileged_action 特权操作 · key_operation 密钥操作
 */
export type AuditEvent =
  | "login"
  | "login_failure"
  | "logout"
  | "credential_change"
  | "device_binding"
  | "limit_change"
  | "money_movement"
  | "consent_change"
  | "unmasking"
  | "export"
  | "configuration_change"
  | "privileged_action"
  | "key_operation";

/**
 * 通知渠道
 * 通知客户的渠道。 How customers are told.
 * sms 短信通知 · push 应用推送 · inbox 站内消息 · official_account 公众号消息
 */
export type AlertChannel = "sms" | "push" | "inbox" | "official_account";

/**
 * 安全通知
 * 不能关的安全通知。 What customers are always told.
 * new_device_login 新设备登录 · password_changed 密码已修改 · mobile_changed 手机号已变更 · device_bound 设备已绑定 · limit_raised 限额已调高 · tool_issued 证书已领用 · account_opened 账户已开立 · alerts_turned_off 动账提醒已关闭
 */
export type SecurityNotice =
  | "new_device_login"
  | "password_changed"
  | "mobile_changed"
  | "device_bound"
  | "limit_raised"
  | "tool_issued"
  | "account_opened"
  | "alerts_turned_off";

/**
 * 变更种类
 * 变更的种类。 Sorts of changes.
 * page 页面与楼层 · content 运营素材 · product 产品与货架 · function 功能上下线 · interface 接口 · rule 风控规则 · limit 限额 · authentication 认证 · security 安全设定 · privacy 隐私与权限 · package 安装包 · hotfix 紧急修复
 */
export type ChangeSort =
  | "page"
  | "content"
  | "product"
  | "function"
  | "interface"
  | "rule"
  | "limit"
  | "authentication"
  | "security"
  | "privacy"
  | "package"
  | "hotfix";

/**
 * 审批角色
 * 谁批准。 Who approves.
 * by_product 产品负责人 · by_operations 运营负责人 · by_technology 科技负责人 · by_security 信息安全 · by_risk 风险管理 · by_compliance 合规 · by_reviewer 复核人 · by_executive 分管行领导
 */
export type Approver =
  | "by_product"
  | "by_operations"
  | "by_technology"
  | "by_security"
  | "by_risk"
  | "by_compliance"
  | "by_reviewer"
  | "by_executive";

/**
 * 灰度维度
 * 按什么把客户分批。 By what customers are let in batch by batch.
 * employee 员工白名单 · user_hash 客户号散列 · branch 开户机构 · version 应用版本 · device 机型 · segment 客群名单
 */
export type CanaryDimension =
  "employee" | "user_hash" | "branch" | "version" | "device" | "segment";

/**
 * 健康指标
 * 看什么决定退不退。 What is watched.
 * crash_rate 崩溃率 · error_rate 接口错误率 · login_success 登录成功率 · transfer_success 转账成功率 · payment_success 支付成功率 · step_up_rate 加强认证比例 · block_rate 风控阻断比例 · complaint_rate 投诉比例
 */
export type HealthMetric =
  | "crash_rate"
  | "error_rate"
  | "login_success"
  | "transfer_success"
  | "payment_success"
  | "step_up_rate"
  | "block_rate"
  | "complaint_rate";

/**
 * 指标计量
 * 指标的计量。 What a metric is measured in.
 * people 人数 · times 次数 · deals 笔数 · amount 金额 · rate 比率 · seconds 秒数 · score 分数 · ratio 倍数
 */
export type MetricMeasure =
  | "people"
  | "times"
  | "deals"
  | "amount"
  | "rate"
  | "seconds"
  | "score"
  | "ratio";

/**
 * 统计周期
 * 统计周期。 The period that a metric covers.
 * day 日 · week 周 · month 月 · quarter 季 · year 年 · rolling_month 近30天 · point 时点
 */
export type MetricPeriod =
  "day" | "week" | "month" | "quarter" | "year" | "rolling_month" | "point";

/**
 * 指标来源
 * 指标算自哪里。 What a metric is worked out from.
 * events 行为事件 · profile 客户画像 · trades 交易数据 · risk 风控数据 · finance 财务数据 · operations 运维数据
 */
export type MetricSource =
  "events" | "profile" | "trades" | "risk" | "finance" | "operations";

/**
 * 向好
 * 越大越好，还是越小越好。 Which way is better.
 * higher 越高越好 · lower 越低越好 · neither 看情况
 */
export type Better = "higher" | "lower" | "neither";

/**
 * 统计维度
 * 统计维度：指标按什么拆开看。 What a metric is broken down by.
 * tenant 银行 · branch 机构 · date 日期 · channel_page 频道页 · menu 功能 · slot 运营位 · slot_sort 运营位种类 · creative 素材 · campaign 活动 · scenario 活动场景 · style 活动玩法 · segment 客群 · tier 客户等级 · family 产品大类 · product 产品 · manager 客户经理 · risk_scene 风控场景 · risk_rule 风控规则 · measure_taken 处置 · platform 设备平台 · version 应用版本 · source 访问来源 · age_band 年龄段
 */
export type Dimension =
  | "tenant"
  | "branch"
  | "date"
  | "channel_page"
  | "menu"
  | "slot"
  | "slot_sort"
  | "creative"
  | "campaign"
  | "scenario"
  | "style"
  | "segment"
  | "tier"
  | "family"
  | "product"
  | "manager"
  | "risk_scene"
  | "risk_rule"
  | "measure_taken"
  | "platform"
  | "version"
  | "source"
  | "age_band";

/**
 * 报表样式
 * 报表的样子。 How a report is drawn.
 * table 表格 · trend 趋势图 · ranking 排行 · funnel 漏斗图 · card 数字卡
 */
export type ReportShape = "table" | "trend" | "ranking" | "funnel" | "card";

/**
 * 要求力度
 * 要求的力度，从松到严；“应”没有落实的，编译器会警告。 How binding a requirement is, weakest first.
 * may 可以 · should 宜 · must 应
 */
export type RequirementLevel = "may" | "should" | "must";

/**
 * 要求领域
 * 要求说的是哪一方面，统计按它分组。 What a requirement is about.
 * authentication 身份认证 · transaction 交易与限额 · account 账户管理 · fraud 反诈与风控 · client 客户端安全 · cryptography 通信与密码 · data 信息保护 · privacy 隐私与同意 · face 人脸识别应用 · record 留痕与留存 · infrastructure 网络与主机 · development 开发与发布 · operation 运维与应急 · organisation 制度与人员 · service 客户权益
 */
export type RequirementArea =
  | "authentication"
  | "transaction"
  | "account"
  | "fraud"
  | "client"
  | "cryptography"
  | "data"
  | "privacy"
  | "face"
  | "record"
  | "infrastructure"
  | "development"
  | "operation"
  | "organisation"
  | "service";

/**
 * 列名机关
 * 谁决定列入与移出。 Who puts something on a list and takes it off.
 * system 系统自动 · risk_desk 风控岗 · anti_fraud_desk 反诈岗 · branch_head 网点负责人 · police_office 公安机关 · central_bank 人民银行
 */
export type ListAuthority =
  | "system"
  | "risk_desk"
  | "anti_fraud_desk"
  | "branch_head"
  | "police_office"
  | "central_bank";

/**
 * 名单类别
 * 列在什么上面。 What kind of list something is on.
 * own 本行名单 · official 官方名单
 */
export type ListSort = "own" | "official";

/**
 * 告知情形
 * 客户遇到了什么；每一种对应一类处置。 What happened to the customer, one for each sort of decision that is felt.
 * blocked 被拦下 · sent_to_counter 请到柜面 · locked 被锁定 · under_review 待复核 · delayed 暂缓到账 · restricted 只留部分能力 · limited 金额受限 · disabled 业务已关闭 · reward_withheld 奖励未发 · reward_delayed 奖励稍后发 · verified_again 再次核验 · tools_excluded 认证方式停用 · code_void 旧验证码作废 · fraud_warned 反诈确认 · large_amount_asked 大额确认 · notified 安全提醒
 */
export type NoticeCase =
  | "blocked"
  | "sent_to_counter"
  | "locked"
  | "under_review"
  | "delayed"
  | "restricted"
  | "limited"
  | "disabled"
  | "reward_withheld"
  | "reward_delayed"
  | "verified_again"
  | "tools_excluded"
  | "code_void"
  | "fraud_warned"
  | "large_amount_asked"
  | "notified";

/**
 * 求助电话
 * 可以拨打的电话。号码只写一处：客服热线与反诈专线取自“银行”声明。 Whom the customer may call; the numbers stand in `bank`.
 * bank_service 本行客服 · anti_fraud 反诈劝阻专线 · police 报警电话
 */
export type NoticeHotline = "bank_service" | "anti_fraud" | "police";

/**
 * 申诉渠道
 * 在哪里申诉。 Where the customer may object.
 * in_app 手机银行内申诉 · by_phone 客服热线申诉 · at_branch 网点申诉
 */
export type AppealChannel = "in_app" | "by_phone" | "at_branch";

/**
 * 风控等级
 * 风险等级，从低到高；客户、商户与规则都用它。 Grades of risk, lowest first.
 * low 低风险 · medium_low 中低风险 · medium 中风险 · medium_high 中高风险 · high 高风险
 */
export type RiskGrade =
  "low" | "medium_low" | "medium" | "medium_high" | "high";

/**
 * 处置
 * 处置，从松到严。一个规则集的结果，是所有触发规则的合并：取最严的一级，其余要求一并保留
 * （认证方式取并集，时长取最长，金额取最小）；阻断时只保留预警与名单。没有规则触发就是放行。
 * What to do with a request, mildest first. The outcome is the join of all rules that fire.
 * allow 放行 · record 留痕 · alert 预警 · greylist 加灰名单 · blacklist 加黑名单 · notify 通知客户 · confirm 请客户确认 · bind_device 绑定设备 · step_up 加强认证 · step_up_certificate 证书认证 · exclude_tools 停用认证方式 · invalidate_code 验证码作废 · delay 延迟处理 · limit_to 限制金额 · restrict 限制能力 · disable 关闭业务 · delay_reward 延后奖励 · withhold_reward 不发奖励 · review 人工复核 · use_counter 转柜面办理 · lock 限时锁定 · block 阻断
 */
export type Decision =
  | "allow"
  | "record"
  | DecisionAlert
  | DecisionGreylist
  | DecisionBlacklist
  | "notify"
  | DecisionConfirm
  | "bind_device"
  | DecisionStepUp
  | "step_up_certificate"
  | DecisionExcludeTools
  | "invalidate_code"
  | DecisionDelay
  | DecisionLimitTo
  | DecisionRestrict
  | DecisionDisable
  | DecisionDelayReward
  | "withhold_reward"
  | DecisionReview
  | "use_counter"
  | DecisionLock
  | DecisionBlock;

/**
 * 预警
 * 通知风控人员；客户无感。
 */
export interface DecisionAlert {
  readonly alert: DecisionAlertArguments;
}

export interface DecisionAlertArguments {
  /** alert_kind? */
  readonly kind?: AlertKind;
}

/**
 * 加灰名单
 * 加入灰名单，之后从严。
 */
export interface DecisionGreylist {
  readonly greylist: DecisionGreylistArguments;
}

export interface DecisionGreylistArguments {
  /** listed */
  readonly what: Listed;
}

/**
 * 加黑名单
 * 加入黑名单，之后阻断。
 */
export interface DecisionBlacklist {
  readonly blacklist: DecisionBlacklistArguments;
}

export interface DecisionBlacklistArguments {
  /** listed */
  readonly what: Listed;
}

/**
 * 请客户确认
 * 请客户看过提示后确认。
 */
export interface DecisionConfirm {
  readonly confirm: DecisionConfirmArguments;
}

export interface DecisionConfirmArguments {
  /** confirm_kind */
  readonly kind: ConfirmKind;
}

/**
 * 加强认证
 * 追加认证，列出的每一种都要通过。
 */
export interface DecisionStepUp {
  readonly step_up: DecisionStepUpArguments;
}

export interface DecisionStepUpArguments {
  /** set(ref(auth_tool)) */
  readonly tools: readonly string[];
}

/**
 * 停用认证方式
 * 本次不得使用这些认证方式。
 */
export interface DecisionExcludeTools {
  readonly exclude_tools: DecisionExcludeToolsArguments;
}

export interface DecisionExcludeToolsArguments {
  /** set(ref(auth_tool)) */
  readonly tools: readonly string[];
}

/**
 * 延迟处理
 * 延迟到账：过一段时间，或到某个时刻（until）再处理，其间可以撤销。
 */
export interface DecisionDelay {
  readonly delay: DecisionDelayArguments;
}

export interface DecisionDelayArguments {
  /** duration? */
  readonly period?: DurationText;
  /** time? */
  readonly until?: TimeText;
}

/**
 * 限制金额
 * 金额不得超过。
 */
export interface DecisionLimitTo {
  readonly limit_to: DecisionLimitToArguments;
}

export interface DecisionLimitToArguments {
  /** money */
  readonly amount: Money;
}

/**
 * 限制能力
 * 只保留部分能力。
 */
export interface DecisionRestrict {
  readonly restrict: DecisionRestrictArguments;
}

export interface DecisionRestrictArguments {
  /** ability */
  readonly to: Ability;
}

/**
 * 关闭业务
 * 关闭一项业务。
 */
export interface DecisionDisable {
  readonly disable: DecisionDisableArguments;
}

export interface DecisionDisableArguments {
  /** business */
  readonly what: Business;
}

/**
 * 延后奖励
 * 奖励延后发放。
 */
export interface DecisionDelayReward {
  readonly delay_reward: DecisionDelayRewardArguments;
}

export interface DecisionDelayRewardArguments {
  /** duration */
  readonly period: DurationText;
}

/**
 * 人工复核
 * 转人工复核。
 */
export interface DecisionReview {
  readonly review: DecisionReviewArguments;
}

export interface DecisionReviewArguments {
  /** review_kind? */
  readonly kind?: ReviewKind;
}

/**
 * 限时锁定
 * 锁定一段时间。
 */
export interface DecisionLock {
  readonly lock: DecisionLockArguments;
}

export interface DecisionLockArguments {
  /** lockable */
  readonly what: Lockable;
  /** duration */
  readonly period: DurationText;
}

/**
 * 阻断
 * 拒绝。写了时长或时刻（until），则在此之前一律拒绝。
 */
export interface DecisionBlock {
  readonly block: DecisionBlockArguments;
}

export interface DecisionBlockArguments {
  /** duration? */
  readonly period?: DurationText;
  /** time? */
  readonly until?: TimeText;
}

/**
 * 预警类别
 * 预警发给谁。 Who is alerted.
 * fraud 反欺诈 · aml 反洗钱
 */
export type AlertKind = "fraud" | "aml";

/**
 * 确认类别
 * 请客户确认什么。 What the customer is asked to confirm.
 * fraud_warning 反诈提示 · large_amount 大额提醒
 */
export type ConfirmKind = "fraud_warning" | "large_amount";

/**
 * 复核类别
 * 人工复核的方式。 What kind of review.
 * enhanced_due_diligence 强化尽调 · reward 奖励审核
 */
export type ReviewKind = "enhanced_due_diligence" | "reward";

/**
 * 保留能力
 * 限制之后还剩什么能力。 What is left to a restricted customer.
 * query_only 仅可查询 · no_transfer 不可转账
 */
export type Ability = "query_only" | "no_transfer";

/**
 * 锁定对象
 * 可以锁定的东西。 What can be locked.
 * login 登录功能 · payment 支付功能 · face 人脸识别 · pin 交易密码
 */
export type Lockable = "login" | "payment" | "face" | "pin";

/**
 * 名单对象
 * 可以加入名单的东西。 What can be put on a list.
 * device 设备 · ip 网络地址 · mobile 手机号 · id_number 证件号 · payee 收款账号
 */
export type Listed = "device" | "ip" | "mobile" | "id_number" | "payee";

/**
 * 名单状态
 * 名单状态。 Whether something stands on a list.
 * unlisted 未列入 · white 白名单 · grey 灰名单 · black 黑名单
 */
export type ListStatus = "unlisted" | "white" | "grey" | "black";

/**
 * 单调方向
 * 一个变量往哪边变更险。 Which way a variable gets riskier.
 * up 越大越严 · down 越小越严
 */
export type MonotoneDirection = "up" | "down";

/**
 * 命中方式
 * 决策表里几行同时命中时怎么办。 What several rows of a decision table that match mean.
 * unique 唯一 · first 取第一 · strictest 取最严
 */
export type HitPolicy = "unique" | "first" | "strictest";

/**
 * 处理结果
 * 事件的结果，处理之后回填；判断当时是未知。 How an event ended; unknown while it is being decided.
 * succeeded 已成功 · failed 已失败 · refused 已拒绝
 */
export type Outcome = "succeeded" | "failed" | "refused";

/**
 * 身份状态
 * 身份核验到了哪一步。 How far a customer's identity has been verified.
 * unverified 未核验 · basic 初步核验 · full 完全核验 · expired 核验过期
 */
export type IdentityStatus = "unverified" | "basic" | "full" | "expired";

/**
 * 登录方式
 * 怎样登录。 How somebody logs in.
 * password 密码登录 · sms 短信登录 · gesture 手势登录 · fingerprint 指纹登录 · face 刷脸登录 · other_bank_card 他行卡登录
 */
export type LoginMethod =
  "password" | "sms" | "gesture" | "fingerprint" | "face" | "other_bank_card";

/**
 * 涉诈话术
 * 附言命中涉诈词库的哪一类。 What kind of scam a memo smells of.
 * clean 未命中 · task 刷单 · rebate 返利 · investment 投资 · safe_account 安全账户 · unfreeze 解冻 · loan_fee 贷款费用 · gambling 赌博
 */
export type ScamTopic =
  | "clean"
  | "task"
  | "rebate"
  | "investment"
  | "safe_account"
  | "unfreeze"
  | "loan_fee"
  | "gambling";

/**
 * 威胁等级
 * 移动威胁感知的等级，从低到高。 What threat sensing on the phone reports, mildest first.
 * safe 无威胁 · low 低威胁 · medium 中威胁 · high 高威胁
 */
export type ThreatLevel = "safe" | "low" | "medium" | "high";

/**
 * 条码类型
 * 用什么条码付款。 What barcode a payment uses.
 * no_code 非条码 · shown 付款码 · scanned 动态收款码 · fixed 静态收款码
 */
export type BarcodeType = "no_code" | "shown" | "scanned" | "fixed";

/**
 * 凭证种类
 * 变更哪一项凭证或设置。 Which credential or setting is changed.
 * login_password 登录密码 · pin 交易密码 · mobile 预留手机号 · limit_raise 调高限额 · safety_lock 安全锁 · alerts 动账提醒
 */
export type CredentialItem =
  | "login_password"
  | "pin"
  | "mobile"
  | "limit_raise"
  | "safety_lock"
  | "alerts";

/**
 * 绑定对象
 * 绑定什么。 What is bound.
 * card 他行卡 · new_device 设备
 */
export type BindingTarget = "card" | "new_device";

/**
 * 产品交易动作
 * 对产品做什么。 What is done with a product.
 * buy 购买 · redeem 赎回 · withdraw_early 提前支取 · apply_loan 申请贷款 · pay_out_loan 贷款发放 · test_risk 风险测评
 */
export type TradeAction =
  | "buy"
  | "redeem"
  | "withdraw_early"
  | "apply_loan"
  | "pay_out_loan"
  | "test_risk";

/**
 * 用户角色
 * 用户角色，从低到高，高的包含低的全部能力。
 * What a customer is to the bank, lowest first; each role has everything that the ones before it have.
 * guest 游客 · user 注册用户 · verified 实名用户 · bound 电子账户用户 · client 本行客户 · signed 签约客户 · vip 贵宾客户
 */
export type Role =
  "guest" | "user" | "verified" | "bound" | "client" | "signed" | "vip";

/**
 * 核验要素
 * 成为某个角色要核验的一项。 One thing that is verified before somebody gets a role.
 * mobile 手机号实名 · sms_code 短信验证码 · id_document 身份证件联网核查 · face_match 人脸比对 · bound_account 绑定账户核验 · class_one_account 本行Ⅰ类户 · signed_agreement 签约协议 · security_tool 安全工具 · asset_tier 资产等级
 */
export type IdentityFactor =
  | "mobile"
  | "sms_code"
  | "id_document"
  | "face_match"
  | "bound_account"
  | "class_one_account"
  | "signed_agreement"
  | "security_tool"
  | "asset_tier";

/**
 * 角色能力
 * 一个角色能办的一类事。 One sort of thing that a role may do.
 * browse 浏览 · take_part 参与活动 · apply 申请 · open_account 开户 · link_card 绑卡 · query 查询 · pay 支付缴费 · transfer 转账 · invest 购买产品 · statement 回单证明 · hold_tools 领用工具 · exclusive 专属服务
 */
export type RoleAbility =
  | "browse"
  | "take_part"
  | "apply"
  | "open_account"
  | "link_card"
  | "query"
  | "pay"
  | "transfer"
  | "invest"
  | "statement"
  | "hold_tools"
  | "exclusive";

/**
 * 信息级别
 * 个人金融信息的级别（JR/T 0171-2020）。 Class of personal financial information.
 * C1 内部信息 · C2 身份与财务信息 · C3 鉴别信息
 */
export type Sensitivity = "C1" | "C2" | "C3";

/**
 * 风险承受能力
 * 风险承受能力，由测评得出。 How much risk a customer may take, by assessment.
 * C1 保守型 · C2 稳健型 · C3 平衡型 · C4 进取型 · C5 激进型
 */
export type RiskTolerance = "C1" | "C2" | "C3" | "C4" | "C5";

/**
 * 客户等级
 * 客户等级，从低到高。 Growth tiers, lowest first.
 * V1 普通 · V2 青铜 · V3 白银 · V4 黄金 · V5 铂金 · V6 钻石 · V7 私行
 */
export type CustomerTier = "V1" | "V2" | "V3" | "V4" | "V5" | "V6" | "V7";

/**
 * 性别
 * 性别。 Gender.
 * female 女 · male 男 · unstated 未说明
 */
export type Gender = "female" | "male" | "unstated";

/**
 * 获客渠道
 * 客户从哪里来。 How a customer was won.
 * branch 网点 · self 自助注册 · payroll_company 代发单位 · invited 好友邀请 · manager 客户经理 · mini_store 金融小店
 */
export type Acquisition =
  "branch" | "self" | "payroll_company" | "invited" | "manager" | "mini_store";

/**
 * 设备平台
 * 常用设备。 What devices a customer uses.
 * android 安卓 · ios 苹果 · harmony 鸿蒙
 */
export type DevicePlatform = "android" | "ios" | "harmony";

/**
 * 洗钱风险等级
 * 洗钱风险等级，从低到高。 Money-laundering risk, lowest first.
 * low 低 · medium 中 · high 高
 */
export type AmlLevel = "low" | "medium" | "high";

/**
 * 价值分类
 * 按最近一次、频率与金额划分的八类客户。 Eight classes by recency, frequency and money.
 * key_value 重要价值 · key_growth 重要发展 · key_keep 重要保持 · key_rescue 重要挽留 · common_value 一般价值 · common_growth 一般发展 · common_keep 一般保持 · lost 流失客户
 */
export type RfmClass =
  | "key_value"
  | "key_growth"
  | "key_keep"
  | "key_rescue"
  | "common_value"
  | "common_growth"
  | "common_keep"
  | "lost";

/**
 * 生命周期
 * 客户与本行走到哪一步。 Where a customer is in the life of the relationship.
 * prospect 潜在期 · fresh 新客期 · growing 成长期 · mature 成熟期 · declining 衰退期 · gone 流失期
 */
export type LifeCycle =
  "prospect" | "fresh" | "growing" | "mature" | "declining" | "gone";

/**
 * 收入档
 * 收入档，由代发金额与客户自报推算。 Bands of yearly income, as far as the bank can tell.
 * under_60k 年收入6万元以下 · from_60k 年收入6万至12万元 · from_120k 年收入12万至30万元 · from_300k 年收入30万至100万元 · from_1m 年收入100万元以上
 */
export type IncomeBand =
  "under_60k" | "from_60k" | "from_120k" | "from_300k" | "from_1m";

/**
 * 人生大事
 * 近期的人生大事，由客户自己告知或由业务推知。 Something that changes what a customer needs.
 * first_job 初入职场 · marriage 结婚 · childbirth 生育 · schooling 子女入学 · home_purchase 购房 · car_purchase 购车 · starting_business 创业 · retirement 退休
 */
export type LifeEvent =
  | "first_job"
  | "marriage"
  | "childbirth"
  | "schooling"
  | "home_purchase"
  | "car_purchase"
  | "starting_business"
  | "retirement";

/**
 * 标签来源
 * 标签从哪里来。 Where a tag comes from.
 * core 核心系统 · card 信用卡系统 · loan 信贷系统 · wealth 财富系统 · risk 风控系统 · behaviour 行为事件 · manager 客户经理填写 · customer_told 客户自报 · external 外部数据 · derived 标签加工
 */
export type TagSource =
  | "core"
  | "card"
  | "loan"
  | "wealth"
  | "risk"
  | "behaviour"
  | "manager"
  | "customer_told"
  | "external"
  | "derived";

/**
 * 标签更新频率
 * 多久更新一次。 How fresh a tag is.
 * realtime 实时 · hourly 每小时 · daily 每天 · weekly 每周 · monthly 每月
 */
export type TagRefresh = "realtime" | "hourly" | "daily" | "weekly" | "monthly";

/**
 * 客群角度
 * 客群的角度。 Which side of a customer a segment looks at.
 * people 人口 · assets 资产 · activity 交易 · channel 渠道 · preference 偏好 · risk 风险 · stage 阶段
 */
export type SegmentGroup =
  | "people"
  | "assets"
  | "activity"
  | "channel"
  | "preference"
  | "risk"
  | "stage";

/**
 * 排名依据
 * 货架、榜单凭什么排先后，写给客户看。 What a shelf or a list of the best goes by.
 * recommended 人工推荐 · figure 收益指标 · sales 销量 · holders 持有人数 · past_return 过往业绩 · lowest_risk 风险从低到高 · lowest_price 起点或利率从低到高 · newest 上架时间
 */
export type RankingBasis =
  | "recommended"
  | "figure"
  | "sales"
  | "holders"
  | "past_return"
  | "lowest_risk"
  | "lowest_price"
  | "newest";

/**
 * 刷新频率
 * 多久重排一次。 How often the order is worked out anew.
 * realtime 实时 · hourly 每小时 · daily 每日 · weekly 每周
 */
export type RefreshRate = "realtime" | "hourly" | "daily" | "weekly";

/**
 * 测评方面
 * 测评必须问到的方面（《商业银行理财业务监督管理办法》第三章）。 What an assessment must ask about.
 * age 年龄 · finances 财务状况 · experience 投资经验 · purpose 投资目的 · expectation 收益预期 · preference 风险偏好 · liquidity 流动性要求 · awareness 风险认识 · loss 损失承受
 */
export type AssessmentTopic =
  | "age"
  | "finances"
  | "experience"
  | "purpose"
  | "expectation"
  | "preference"
  | "liquidity"
  | "awareness"
  | "loss";

/**
 * 消息性质
 * 消息的性质。 What a pushed message is about.
 * service 服务消息 · marketing 营销消息
 */
export type MessageNature = "service" | "marketing";

/**
 * 推送渠道
 * 消息从哪里送出。 How a message reaches people.
 * notification 系统通知 · inbox 站内信 · sms 短信
 */
export type PushChannel = "notification" | "inbox" | "sms";

/**
 * 职权
 * 职权：员工在运营后台能做的一件事。 One thing that staff may do in the back office.
 * view_customers 查看客户 · contact_customers 联系客户 · recommend_products 推荐产品 · edit_content 编制内容 · approve_content 复核内容 · edit_campaigns 编制活动 · approve_campaigns 复核活动 · edit_products 编制产品 · approve_products 复核产品 · edit_segments 编制客群 · approve_segments 复核客群 · edit_functions 编制功能 · approve_functions 复核功能 · edit_limits 编制限额 · approve_limits 复核限额 · edit_rules 编制规则 · approve_rules 复核规则 · edit_lists 编制名单 · approve_lists 复核名单 · handle_alerts 处置预警 · lift_restrictions 解除限制 · approve_lifting 复核解除 · merge_users 归并用户 · approve_merging 复核归并 · publish 发布 · export_data 导出数据 · approve_export 复核导出 · manage_staff 管理账号 · grant_roles 授予角色 · approve_grants 复核授权 · view_reports 查看报表 · view_audit_log 查看审计
 */
export type Duty =
  | "view_customers"
  | "contact_customers"
  | "recommend_products"
  | "edit_content"
  | "approve_content"
  | "edit_campaigns"
  | "approve_campaigns"
  | "edit_products"
  | "approve_products"
  | "edit_segments"
  | "approve_segments"
  | "edit_functions"
  | "approve_functions"
  | "edit_limits"
  | "approve_limits"
  | "edit_rules"
  | "approve_rules"
  | "edit_lists"
  | "approve_lists"
  | "handle_alerts"
  | "lift_restrictions"
  | "approve_lifting"
  | "merge_users"
  | "approve_merging"
  | "publish"
  | "export_data"
  | "approve_export"
  | "manage_staff"
  | "grant_roles"
  | "approve_grants"
  | "view_reports"
  | "view_audit_log";

/**
 * 可见范围
 * 员工能看到谁的客户。 Whose customers staff may see.
 * nobody 不看客户 · own_customers 名下客户 · branch 本网点 · whole_bank 全行
 */
export type StaffScope = "nobody" | "own_customers" | "branch" | "whole_bank";

/**
 * 口语形式
 * 说法里的一段是什么样子。 What sort of words a slot takes.
 * amount 金额数 · whole_number 整数目 · weight 克重 · day 某一天 · period 一段时间 · term 多长时间 · mobile 手机号码 · account_number 账号数字 · account 账户叫法 · person 人名 · listed 词表里的词 · function_name 功能名称 · product_name 产品名称 · anything 任意的话
 */
export type SpokenForm =
  | "amount"
  | "whole_number"
  | "weight"
  | "day"
  | "period"
  | "term"
  | "mobile"
  | "account_number"
  | "account"
  | "person"
  | "listed"
  | "function_name"
  | "product_name"
  | "anything";

/**
 * 意图性质
 * 意图的性质。 What an intent does.
 * query 查询 · open 打开 · money 动账 · security 安全设置
 */
export type IntentNature = "query" | "open" | "money" | "security";

/**
 * 语音后的认证
 * 语音以后怎样核验本人；声纹不作认证。 How somebody shows who they are after speaking. A voice is no proof.
 * unneeded 不需要 · as_by_hand 与手动相同 · face_first 先刷脸
 */
export type VoiceAuthentication = "unneeded" | "as_by_hand" | "face_first";

/**
 * 募集方式
 * 募集方式。 How a product is offered.
 * public 公募 · private 私募
 */
export type Offering = "public" | "private";

/**
 * 主要投向
 * 主要投向。 What a wealth product mostly holds.
 * fixed_income 固定收益类 · mixed 混合类 · equity 权益类 · commodity 商品及衍生品类
 */
export type AssetClass = "fixed_income" | "mixed" | "equity" | "commodity";

/**
 * 披露频率
 * 净值多久公布一次。 How often the net value is published.
 * daily 每个交易日 · weekly 每周一次 · opening_days 每个开放日
 */
export type DisclosureFrequency = "daily" | "weekly" | "opening_days";

/**
 * 基金种类
 * 基金的种类。 Fund types.
 * money 货币型 · bond 债券型 · hybrid 混合型 · equity 股票型 · index 指数型 · qdii 境外型
 */
export type FundSort =
  "money" | "bond" | "hybrid" | "equity" | "index" | "qdii";

/**
 * 份额类别
 * 基金的份额类别，决定怎么收费。 Share class of a fund.
 * A A类份额 · C C类份额 · Y Y类份额
 */
export type ShareClass = "A" | "C" | "Y";

/**
 * 分红方式
 * 分红怎么处理。 What happens to dividends.
 * reinvest 红利再投资 · cash 现金分红
 */
export type DividendMode = "reinvest" | "cash";

/**
 * 提货办法
 * 实物怎么交付。 How metal is handed over.
 * branch 网点自提 · courier 保价快递
 */
export type DeliveryMode = "branch" | "courier";

/**
 * 保险种类
 * 保险的种类。 Insurance types.
 * life 人寿保险 · annuity 年金保险 · health 健康保险 · accident 意外保险 · property 财产保险
 */
export type InsuranceSort =
  "life" | "annuity" | "health" | "accident" | "property";

/**
 * 交费方式
 * 交费方式。 How premiums are paid.
 * single 趸交 · regular 期交
 */
export type PremiumMode = "single" | "regular";

/**
 * 账户分类
 * 一类账户的能力与上限。不写的上限，由银行与客户约定。
 * What a class of account can do and how much it may move. An absent cap is agreed with the customer.
 */
export interface AccountClass {
  readonly label?: string;
  /**
   * 类别
   * account_grade
   */
  readonly grade: AccountGrade;
  /**
   * 俗称
   * 俗称。
   * text?
   */
  readonly nickname?: string;
  /**
   * 每人户数
   * 同一个人在本行最多几个。
   * int
   */
  readonly per_person: number;
  /**
   * 近月新开
   * 同一个人30天内最多新开几个；不写则只受每人户数约束。
   * int?
   */
  readonly opened_30d?: number;
  /**
   * 日累计转出
   * 消费缴费、向非绑定账户转出、取现，日累计上限。
   * money?
   */
  readonly out_daily?: Money;
  /**
   * 年累计转出
   * money?
   */
  readonly out_yearly?: Money;
  /**
   * 日累计转入
   * 非绑定账户转入、存现，日累计上限。
   * money?
   */
  readonly in_daily?: Money;
  /**
   * 年累计转入
   * money?
   */
  readonly in_yearly?: Money;
  /**
   * 余额上限
   * 任一时点的余额上限。
   * money?
   */
  readonly balance?: Money;
  /**
   * 开户渠道
   * set(opening_channel)
   */
  readonly channels: readonly OpeningChannel[];
  /**
   * 开户认证
   * 线上开户之前须通过的认证环节；不能线上开立的不写。
   * ref(auth_step)?
   */
  readonly opens_with?: string;
  /**
   * 线上核验要素
   * 线上开户须核验的要素。
   * set(opening_factor)
   */
  readonly online_factors: readonly OpeningFactor[];
  /**
   * 手机号一致
   * 手机号须与绑定账户预留的一致。
   * bool
   */
  readonly same_mobile: boolean;
  /**
   * 存取现金
   * availability
   */
  readonly cash: Availability;
  /**
   * 实体卡
   * availability
   */
  readonly card: Availability;
  /**
   * 非绑定账户转入
   * availability
   */
  readonly in_from_others: Availability;
  /**
   * 定期存款
   * 存定期、通知、大额存单等存款产品。
   * bool
   */
  readonly deposits: boolean;
  /**
   * 投资理财
   * 购买投资理财产品。
   * bool
   */
  readonly investing: boolean;
  /**
   * 贷款放款
   * 接收本行发放的贷款。
   * bool
   */
  readonly borrowing: boolean;
  /**
   * 发生额核验
   * 双向累计发生额达到这个数，须补交身份证件。
   * money?
   */
  readonly turnover_check?: Money;
  /**
   * 补件期限
   * 补交身份证件的期限；逾期中止业务。
   * duration?
   */
  readonly turnover_period?: DurationText;
}

/**
 * 账户绑定
 * 账户绑定：Ⅱ、Ⅲ类户与哪个账户绑定，怎样核验，怎样换。与绑定账户之间的往来不占限额。
 * What accounts of class II and III are bound to. Flows with the bound account do not count against their caps.
 */
export interface AccountBinding {
  readonly label?: string;
  /**
   * 账户分类
   * ref(account_class)
   */
  readonly account_class: string;
  /**
   * 可绑定账户
   * set(bindable_account)
   */
  readonly to: readonly BindableAccount[];
  /**
   * 最多绑定
   * int
   */
  readonly most: number;
  /**
   * 须同名
   * 绑定账户与本账户须同一个人。
   * bool
   */
  readonly same_owner: boolean;
  /**
   * 归属核验
   * set(ownership_check)
   */
  readonly checks: readonly OwnershipCheck[];
  /**
   * 换绑认证
   * 换绑、加绑之前须通过的认证环节。
   * ref(auth_step)
   */
  readonly rebind_with: string;
  /**
   * 稳定期
   * 新绑定的账户，这么久之后往来才不占限额。
   * duration?
   */
  readonly settling?: DurationText;
}

/**
 * 他行卡办法
 * 他行卡添加：能加几张、怎样核验、显示什么、能做什么。上限是从每张他行卡扣款的上限。
 * Cards of other banks: how many, how checked, what is shown, what for. The caps are on what is drawn from each card.
 */
export interface CardLinking extends Caps {
  /**
   * 卡种
   * set(card_sort)
   */
  readonly sorts: readonly CardSort[];
  /**
   * 最多添加
   * int
   */
  readonly most: number;
  /**
   * 每日次数
   * 一天最多试几次，成不成都算。
   * int
   */
  readonly per_day: number;
  /**
   * 须同名
   * 只能加本人的卡。
   * bool
   */
  readonly same_owner: boolean;
  /**
   * 归属核验
   * set(ownership_check)
   */
  readonly checks: readonly OwnershipCheck[];
  /**
   * 认证环节
   * 添加之前须通过的认证环节。
   * ref(auth_step)
   */
  readonly step: string;
  /**
   * 显示
   * set(linked_card_field)
   */
  readonly shows: readonly LinkedCardField[];
  /**
   * 用途
   * set(linked_card_use)
   */
  readonly uses: readonly LinkedCardUse[];
  /**
   * 闲置解除
   * 多久没有用就自动解除，解除前通知客户。
   * duration
   */
  readonly idle_after: DurationText;
  /**
   * 复核周期
   * 多久向发卡行重新核验一次。
   * duration
   */
  readonly recheck_every: DurationText;
}

/**
 * 一键查户办法
 * 一键查账户：凭身份查出名下所有账户，睡眠的、忘了的也在内。
 * Finds all accounts of a person, the dormant and forgotten ones as well.
 */
export interface AccountSearch {
  readonly label?: string;
  /**
   * 查询范围
   * set(query_scope)
   */
  readonly covers: readonly QueryScope[];
  /**
   * 认证环节
   * 查询之前须通过的认证环节。
   * ref(auth_step)
   */
  readonly step: string;
  /**
   * 逐次授权
   * 查本行以外的，每次都要客户单独授权。
   * bool
   */
  readonly consent_each_time: boolean;
  /**
   * 显示
   * set(query_field)
   */
  readonly shows: readonly QueryField[];
  /**
   * 他行显示
   * 本行以外的账户显示什么。
   * set(query_field)
   */
  readonly shows_elsewhere: readonly QueryField[];
  /**
   * 可接着办
   * set(account_action)
   */
  readonly offers: readonly AccountAction[];
  /**
   * 每日次数
   * int
   */
  readonly per_day: number;
  /**
   * 结果留存
   * 结果留多久供客户回看；过后要重新查。
   * duration
   */
  readonly kept: DurationText;
}

/**
 * 账户升降级
 * 账户升降级：从哪一类换到哪一类，在哪里办。 Changing the class of an account.
 */
export interface AccountMove {
  readonly label?: string;
  /**
   * 原类别
   * account_grade
   */
  readonly from: AccountGrade;
  /**
   * 新类别
   * account_grade
   */
  readonly to: AccountGrade;
  /**
   * 办理渠道
   * set(opening_channel)
   */
  readonly channels: readonly OpeningChannel[];
  /**
   * 认证环节
   * 线上办理之前须通过的认证环节；不能线上办的不写。
   * ref(auth_step)?
   */
  readonly step?: string;
  /**
   * 核验要素
   * 线上办理须核验的要素。
   * set(opening_factor)
   */
  readonly factors: readonly OpeningFactor[];
  /**
   * 账号不变
   * 卡号不变。
   * bool
   */
  readonly keeps_number: boolean;
  /**
   * 说明
   * 给客户看的一句话。
   * text?
   */
  readonly note?: string;
}

/**
 * 销户办法
 * 销户：一类账户在哪里销，先要清掉什么。 Closing an account of a class.
 */
export interface AccountClosing {
  readonly label?: string;
  /**
   * 账户分类
   * ref(account_class)
   */
  readonly account_class: string;
  /**
   * 办理渠道
   * set(opening_channel)
   */
  readonly channels: readonly OpeningChannel[];
  /**
   * 认证环节
   * ref(auth_step)?
   */
  readonly step?: string;
  /**
   * 销户条件
   * set(closing_check)
   */
  readonly requires: readonly ClosingCheck[];
  /**
   * 余额转本人
   * 余额只能转到本人的账户。
   * bool
   */
  readonly to_own_account: boolean;
  /**
   * 线上余额上限
   * 余额在这个数以内才能线上销。
   * money?
   */
  readonly online_balance?: Money;
}

/**
 * 大额报送标准
 * 大额交易报送标准：当日单笔或者累计达到这个数就报送，收付分开算。
 * From which amount a day's transactions of a customer are reported, single or together, money in and out each for itself.
 */
export interface AmlThreshold {
  readonly label?: string;
  /**
   * 主体
   * 不写则自然人、非自然人都适用。
   * aml_party?
   */
  readonly party?: AmlParty;
  /**
   * 形式
   * aml_flow
   */
  readonly flow: AmlFlow;
  /**
   * 人民币
   * money
   */
  readonly cny: Money;
  /**
   * 等值美元
   * 外币等值美元。
   * money
   */
  readonly usd: Money;
  /**
   * 报送工作日
   * 从交易发生之日起几个工作日内报送。
   * int
   */
  readonly report_days: number;
  /**
   * 生效日
   * date
   */
  readonly effective: DateText;
  /**
   * 依据
   * text
   */
  readonly source: string;
  /**
   * 确定性
   * confidence
   */
  readonly confidence: Confidence;
}

/**
 * 等级重检
 * 客户洗钱风险等级与重检周期。 How often customers of a grade are looked at again.
 */
export interface AmlReview {
  readonly label?: string;
  /**
   * 等级
   * risk_grade
   */
  readonly grade: RiskGrade;
  /**
   * 周期
   * duration
   */
  readonly every: DurationText;
  /**
   * 强化尽调
   * 强化尽职调查：了解资金来源与用途，经高级管理层批准。
   * bool
   */
  readonly enhanced: boolean;
}

/**
 * 反洗钱安排
 * 反洗钱安排：可疑交易何时报、资料留多久、客户多久重检一次。 Duties against money laundering as a whole.
 */
export interface AmlProgramme {
  readonly label?: string;
  /**
   * 可疑报送工作日
   * 确认为可疑交易之日起几个工作日内报送。
   * int
   */
  readonly suspicious_days: number;
  /**
   * 资料保存
   * 客户身份资料与交易记录，自业务关系结束、交易发生之日起保存多久。
   * duration
   */
  readonly keep_records: DurationText;
  /**
   * 一次性服务
   * 没有账户的一次性服务达到这个数，核验身份并留存证件。
   * money
   */
  readonly one_off: Money;
  /**
   * 一次性服务等值美元
   * money
   */
  readonly one_off_usd: Money;
  /**
   * 监测保密
   * 对客户、对无关人员都不得透露监测与报送的情况。
   * bool
   */
  readonly confidential: boolean;
  /**
   * 重检表
   * table(aml_review)
   */
  readonly reviews?: readonly AmlReview[];
  /**
   * 生效日
   * date
   */
  readonly effective: DateText;
  /**
   * 依据
   * text
   */
  readonly source: string;
}

/**
 * 应用设置
 * 应用设置：标签栏、版本、搜索与打扰的边界。 Settings of the app as a whole.
 */
export interface App {
  readonly label?: string;
  /**
   * 标签栏
   * 底部标签栏，从左到右。
   * list(ref(page))
   */
  readonly tabs: readonly string[];
  /**
   * 最低版本
   * 低于此版本须升级。
   * text
   */
  readonly min_version: string;
  /**
   * 安卓包名
   * 各应用市场里的名字，不同的银行不得相同。
   * text?
   */
  readonly android_package?: string;
  /**
   * 苹果包名
   * text?
   */
  readonly ios_bundle?: string;
  /**
   * 鸿蒙包名
   * text?
   */
  readonly harmony_bundle?: string;
  /**
   * 隐藏余额
   * 余额默认隐藏，点眼睛才显示。
   * bool
   */
  readonly hide_balance: boolean;
  /**
   * 深色模式
   * 手机设为深色时，应用也用深色主题；主色在深色底上看得清，再打开。
   * bool
   */
  readonly dark_mode: boolean;
  /**
   * 字号倍数
   * 正文字号的倍数，1.0 为标准。
   * number
   */
  readonly font_scale: DecimalText;
  /**
   * 字号档位
   * 客户可以选的几档字号；关怀版另有自己的。
   * list(number)
   */
  readonly font_scales: readonly DecimalText[];
  /**
   * 搜索提示
   * 搜索框里轮流显示的提示。
   * list(text)
   */
  readonly search_hints: readonly string[];
  /**
   * 个性化开关
   * 个性化推荐的关闭开关（《个人信息保护法》第二十四条）。
   * bool
   */
  readonly personalisation_switch: boolean;
  /**
   * 免打扰时段
   * 这段时间不推送营销消息。
   * range(time)
   */
  readonly quiet_hours: Span<TimeText>;
  /**
   * 外链白名单
   * 站外链接只能去这些域名，以及它们下面的子域名。
   * list(text)
   */
  readonly allowed_hosts: readonly string[];
}

/**
 * 关怀版设置
 * 关怀版设置：大字、少打扰、没有广告（工信部《移动互联网应用（APP）适老化通用设计规范》，工信厅信管函〔2021〕67号）。
 * Elder-friendly mode: large type, no interruption, no advertising.
 */
export interface ElderMode {
  readonly label?: string;
  /**
   * 关怀首页
   * 关怀版的首页。
   * ref(page)
   */
  readonly home: string;
  /**
   * 字号倍数
   * number
   */
  readonly font_scale: DecimalText;
  /**
   * 行距倍数
   * number
   */
  readonly line_spacing: DecimalText;
  /**
   * 段距倍数
   * 段距是行距的几倍。
   * number
   */
  readonly paragraph_spacing: DecimalText;
  /**
   * 按钮大小
   * 首页主要按钮的边长，点。
   * int
   */
  readonly touch_target: number;
  /**
   * 广告
   * bool
   */
  readonly advertising: boolean;
  /**
   * 弹窗
   * bool
   */
  readonly popups: boolean;
  /**
   * 诱导按钮
   * 诱导下载、付款的按钮。
   * bool
   */
  readonly inducing_buttons: boolean;
  /**
   * 状态提示
   * 状态（涨跌、成败、选中）靠什么看出来；不能只靠颜色。
   * set(cue)
   */
  readonly cues: readonly Cue[];
  /**
   * 语音播报
   * 语音播报余额、收款与转账结果。
   * bool
   */
  readonly voice_broadcast: boolean;
  /**
   * 人工优先
   * 拨打客服热线时直接转人工。
   * bool
   */
  readonly human_first: boolean;
  /**
   * 手势指数
   * 最多几个手指的手势。
   * int
   */
  readonly fingers: number;
  /**
   * 时限倍数
   * 会话与验证码的时限放宽到几倍。
   * number
   */
  readonly patience: DecimalText;
}

/**
 * 认证方式
 * 认证方式。一笔交易要求一组认证方式，组里的每一种都要通过。
 * A way to show that somebody is who they say. A transaction asks for a set of them, all of which must be passed.
 */
export interface AuthTool {
  readonly label?: string;
  /**
   * 要素
   * 属于哪一类要素；图形验证、风险测评不是认证要素，不写。
   * factor?
   */
  readonly factor?: Factor;
  /**
   * 数字证书
   * 是数字证书或电子签名（银发〔2016〕261号、银发〔2017〕296号）。
   * bool
   */
  readonly certificate: boolean;
  /**
   * 视同
   * 不是数字证书，但银行声明具备的效力；须写明理由。
   * set(assurance)
   */
  readonly satisfies: readonly Assurance[];
  /**
   * 视同理由
   * 为什么可以视同，供审计查阅。
   * text?
   */
  readonly justification?: string;
  /**
   * 强度
   * auth_level
   */
  readonly level: AuthLevel;
  /**
   * 采集人脸
   * 由银行采集并比对人脸；手机自己比对、只告诉应用结果的不算。
   * bool
   */
  readonly collects_face: boolean;
  /**
   * 麻烦程度
   * 麻烦程度，0 为客户无感。额度够用时，先请客户用最不麻烦的一组。
   * int
   */
  readonly friction: number;
  /**
   * 可用于
   * set(auth_use)
   */
  readonly used_for: readonly AuthUse[];
  /**
   * 提示语
   * 请客户操作的一句话。
   * text?
   */
  readonly prompt?: string;
  /**
   * 领用渠道
   * 在哪里领用；不用领的不写。
   * set(access_channel)
   */
  readonly issued_at: readonly AccessChannel[];
  /**
   * 使用渠道
   * 在哪些渠道上能用；不写则都能用：要刷脸的，可以从任何渠道转到客户的手机上。
   * set(access_channel)?
   */
  readonly works_on?: readonly AccessChannel[];
  /**
   * 有效期
   * 领用后多久到期，须续期或更换。
   * duration?
   */
  readonly valid?: DurationText;
  /**
   * 停止发放
   * 只服务老客户，不再发放；不用它的银行不必移除。
   * bool
   */
  readonly legacy: boolean;
}

/**
 * 认证组合
 * 认证组合：须全部通过的一组认证方式。 A set of tools, all of which must be passed.
 */
export interface ToolSet {
  readonly label?: string;
  /**
   * 认证方式
   * set(ref(auth_tool))
   */
  readonly tools: readonly string[];
}

/**
 * 认证环节
 * 认证环节：办一件要紧事之前，怎样证明是本人。客户从几组里任选一组，风控可以再追加；动账的按限额表，不在这里。
 * What must be passed before something important that moves no money: any one of the sets, as the customer likes.
 */
export interface AuthStep {
  readonly label?: string;
  /**
   * 场景
   * 受哪个场景的风控规则约束。
   * ref(scene)?
   */
  readonly scene?: string;
  /**
   * 要素类数
   * 每一组至少来自几类要素；同类的两种只算一类。
   * int
   */
  readonly factors: number;
  /**
   * 认证组合表
   * table(tool_set)
   */
  readonly sets?: readonly ToolSet[];
  /**
   * 柜面可办
   * 一组也没有、或都不愿意用的客户，到柜面办。
   * bool
   */
  readonly at_counter: boolean;
}

/**
 * 条码分级
 * 条码支付一个级别的条件与日累计上限。 What a grade of barcode payment takes and how much it allows a day.
 */
export interface BarcodeGrade {
  readonly label?: string;
  /**
   * 级别
   * barcode_level
   */
  readonly level: BarcodeLevel;
  /**
   * 要素类数
   * 至少几类认证要素；静态条码不论。
   * int?
   */
  readonly factors?: number;
  /**
   * 须有证书
   * 须含数字证书或电子签名。
   * bool
   */
  readonly certificate: boolean;
  /**
   * 日累计
   * 同一客户日累计上限；不写则由银行与客户约定。
   * money?
   */
  readonly daily?: Money;
  /**
   * 无条件赔付
   * 须承诺无条件全额承担风险损失。
   * bool
   */
  readonly compensation: boolean;
}

/**
 * 银行
 * 一家银行；名称就是它的标签。 One bank of the platform; its label is its name.
 */
export interface Bank {
  readonly id: string;
  readonly label?: string;
  /**
   * 采用
   * 采用的扩展包，后面的盖过前面的；平台总在其下。
   * list(ref(pack))
   */
  readonly extends: readonly string[];
  /**
   * 简称
   * text?
   */
  readonly short_name?: string;
  /**
   * 英文名
   * text?
   */
  readonly english?: string;
  /**
   * 性质
   * bank_nature
   */
  readonly nature: BankNature;
  /**
   * 地区
   * text?
   */
  readonly region?: string;
  /**
   * 语言
   * 第一种是默认语言；其余语言的文字写在“译文”里。
   * list(locale)
   */
  readonly locales: readonly LocaleText[];
  /**
   * 时区
   * text
   */
  readonly time_zone: string;
  /**
   * 客服热线
   * text?
   */
  readonly hotline?: string;
  /**
   * 反诈专线
   * text
   */
  readonly anti_fraud_hotline: string;
  /**
   * 官网
   * url?
   */
  readonly website?: string;
  /**
   * 金融许可证
   * 金融许可证机构编码。
   * text?
   */
  readonly licence?: string;
  /**
   * 备案号
   * 应用的备案号，显示在“关于”页。
   * text?
   */
  readonly filing?: string;
}

/**
 * 扩展包
 * 扩展包：几家银行可以一起采用的一组内容，名字与文件夹相同。
 * A set of declarations that several banks may adopt; called like its folder.
 */
export interface Pack {
  readonly label?: string;
  /**
   * 简介
   * 一句话说清给谁用。
   * text?
   */
  readonly summary?: string;
}

/**
 * 品牌
 * 品牌：颜色、标志与口号；颜色用于浅色模式，其他模式见“主题”。正文与底色的对比度不低于 4.5:1，大字与图标不低于 3:1（WCAG 2.1 AA）。
 * Colours, logo and slogan of a bank. Its colours are those of light mode; `theme` has the others.
 */
export interface Brand {
  readonly label?: string;
  /**
   * 主色
   * color
   */
  readonly primary: ColorText;
  /**
   * 主色文字
   * 主色上的文字颜色。
   * color
   */
  readonly on_primary: ColorText;
  /**
   * 强调色
   * 角标与装饰；上面的字取主色文字与正文色里更清楚的一个。
   * color
   */
  readonly accent: ColorText;
  /**
   * 成功色
   * color
   */
  readonly success: ColorText;
  /**
   * 警示色
   * color
   */
  readonly warning: ColorText;
  /**
   * 危险色
   * color
   */
  readonly danger: ColorText;
  /**
   * 上涨色
   * 净值、收益上涨的颜色。
   * color
   */
  readonly gain: ColorText;
  /**
   * 下跌色
   * 净值、收益下跌的颜色。
   * color
   */
  readonly loss: ColorText;
  /**
   * 底色
   * color
   */
  readonly background: ColorText;
  /**
   * 卡片色
   * color
   */
  readonly surface: ColorText;
  /**
   * 分隔线色
   * 分隔线与边框，不承载信息。
   * color
   */
  readonly line: ColorText;
  /**
   * 正文色
   * color
   */
  readonly ink: ColorText;
  /**
   * 次要文字色
   * color
   */
  readonly weak_ink: ColorText;
  /**
   * 标志
   * asset
   */
  readonly logo: string;
  /**
   * 两倍标志
   * 矢量标志之外，给旧机型的两倍、三倍图。
   * asset?
   */
  readonly logo_2x?: string;
  /**
   * 三倍标志
   * asset?
   */
  readonly logo_3x?: string;
  /**
   * 深色底标志
   * 放在深色底上的标志；不写则用原来的。
   * asset?
   */
  readonly logo_on_dark?: string;
  /**
   * 口号
   * text?
   */
  readonly slogan?: string;
  /**
   * 图标风格
   * icon_style
   */
  readonly icon_style: IconStyle;
  /**
   * 圆角
   * 卡片圆角，以点计。
   * int
   */
  readonly radius: number;
  /**
   * 间距
   * 留白的基本单位，以点计；间隔都是它的倍数。
   * int
   */
  readonly spacing: number;
  /**
   * 金额数字
   * digit_style
   */
  readonly digits: DigitStyle;
  /**
   * 金额字体
   * 金额的字体文件；不写则用系统字体。
   * asset?
   */
  readonly amount_font?: string;
  /**
   * 存款保险标识
   * 存款产品的页面显示存款保险标识。
   * bool
   */
  readonly deposit_insurance_mark: boolean;
  /**
   * 银联标识
   * 支付与银行卡的页面显示银联标识。
   * bool
   */
  readonly unionpay_mark: boolean;
  /**
   * 节日皮肤
   * 节日皮肤；期间不得重叠。
   * many(skin)
   */
  readonly skins?: Keyed<Skin>;
}

/**
 * 主题
 * 主题：一种显示模式的一套颜色，对比度的要求与品牌相同。
 * The colours of one mode; contrasts are asked for as they are of the brand.
 */
export interface Theme {
  readonly label?: string;
  /**
   * 模式
   * display_mode
   */
  readonly mode: DisplayMode;
  /**
   * 品牌色
   * 这种模式下的主色；不写则用品牌的主色与主色文字。
   * color?
   */
  readonly brand_color?: ColorText;
  /**
   * 品牌色文字
   * 品牌色上的文字颜色。
   * color?
   */
  readonly on_brand_color?: ColorText;
  /**
   * 成功色
   * color
   */
  readonly success: ColorText;
  /**
   * 警示色
   * color
   */
  readonly warning: ColorText;
  /**
   * 危险色
   * color
   */
  readonly danger: ColorText;
  /**
   * 上涨色
   * color
   */
  readonly gain: ColorText;
  /**
   * 下跌色
   * color
   */
  readonly loss: ColorText;
  /**
   * 底色
   * color
   */
  readonly background: ColorText;
  /**
   * 卡片色
   * color
   */
  readonly surface: ColorText;
  /**
   * 分隔线色
   * color
   */
  readonly line: ColorText;
  /**
   * 正文色
   * color
   */
  readonly ink: ColorText;
  /**
   * 次要文字色
   * color
   */
  readonly weak_ink: ColorText;
}

/**
 * 皮肤
 * 节日皮肤：一段日期里，标题栏、按钮与图标换一身颜色；关怀版不换。
 * A change of colours for some days, of headings, buttons and icons. Elder-friendly mode keeps its own.
 */
export interface Skin {
  readonly label?: string;
  /**
   * 期间
   * range(date)
   */
  readonly during: Span<DateText>;
  /**
   * 主色
   * color
   */
  readonly primary: ColorText;
  /**
   * 主色文字
   * color
   */
  readonly on_primary: ColorText;
  /**
   * 强调色
   * 角标与装饰；不写则用品牌的强调色。
   * color?
   */
  readonly accent?: ColorText;
  /**
   * 背景图
   * asset?
   */
  readonly background_image?: string;
  /**
   * 深色也换
   * 深色模式下也换。
   * bool
   */
  readonly in_dark: boolean;
}

/**
 * 防刷策略
 * 防刷策略：几个活动共用的一套防刷设置。 How campaigns are kept from bots and device farms.
 */
export interface AntiAbuse {
  readonly label?: string;
  /**
   * 级别
   * abuse_level
   */
  readonly level: AbuseLevel;
  /**
   * 参与前验证
   * 参与前须通过的验证。
   * set(ref(auth_tool))
   */
  readonly verify: readonly string[];
  /**
   * 每设备人数
   * 同一设备最多几位客户参与同一活动。
   * int
   */
  readonly per_device: number;
  /**
   * 每网络人数
   * 同一网络地址一小时最多几位客户。
   * int
   */
  readonly per_network: number;
  /**
   * 每日邀请
   * 一位客户一天最多邀请成功几人，再多就转人工审核。
   * int
   */
  readonly invites_per_day: number;
  /**
   * 奖励延后
   * 奖励到账前等多久，查出作弊的不发。
   * duration
   */
  readonly reward_delay: DurationText;
  /**
   * 风控场景
   * 按哪个场景的规则集判断。
   * ref(scene)
   */
  readonly scene: string;
}

/**
 * 奖品
 * 奖品：活动里能得到的一样东西；几个活动可以共用。名称就是给客户看的奖品名。 Something that can be won; campaigns share it.
 */
export interface Prize {
  readonly label?: string;
  /**
   * 类别
   * prize_sort
   */
  readonly sort: PrizeSort;
  /**
   * 价值
   * 一份值多少：现金按面额，实物与卡券按市场价，积分按兑换价值。
   * money
   */
  readonly value: Money;
  /**
   * 积分数
   * int?
   */
  readonly points?: number;
  /**
   * 成长数
   * int?
   */
  readonly growth?: number;
  /**
   * 优惠券
   * ref(coupon)?
   */
  readonly coupon?: string;
  /**
   * 权益
   * ref(benefit)?
   */
  readonly benefit?: string;
  /**
   * 图片
   * asset?
   */
  readonly image?: string;
  /**
   * 有效期
   * 得到之后多久内使用；不写则长期有效。
   * duration?
   */
  readonly valid?: DurationText;
  /**
   * 兑换商家
   * 由谁供货、到哪里兑换。
   * text?
   */
  readonly supplier?: string;
  /**
   * 使用限制
   * text?
   */
  readonly restrictions?: string;
  /**
   * 个税
   * tax_payer
   */
  readonly tax: TaxPayer;
}

/**
 * 优惠券
 * 优惠券：满减、立减、折扣、免手续费、利率优惠、兑换。 A coupon, as customers keep it in their wallet.
 */
export interface Coupon {
  readonly label?: string;
  /**
   * 方式
   * coupon_sort
   */
  readonly sort: CouponSort;
  /**
   * 面额
   * 减多少。
   * money?
   */
  readonly face?: Money;
  /**
   * 满额
   * 满多少才能用。
   * money
   */
  readonly spend: Money;
  /**
   * 减免比例
   * 减百分之几；八折写 20%。
   * percent?
   */
  readonly percent_off?: DecimalText;
  /**
   * 封顶
   * 折扣券最多减多少。
   * money?
   */
  readonly cap?: Money;
  /**
   * 使用期
   * 固定的使用期；或者写领取后多久内有效。
   * range(date)?
   */
  readonly usable?: Span<DateText>;
  /**
   * 领后有效
   * duration?
   */
  readonly valid?: DurationText;
  /**
   * 适用功能
   * 用在哪些功能里；不写则列在“说明”里。
   * list(ref(function))
   */
  readonly functions: readonly string[];
  /**
   * 适用大类
   * 优惠的是哪些业务。
   * set(business_family)
   */
  readonly families: readonly BusinessFamily[];
  /**
   * 适用商户
   * text?
   */
  readonly merchants?: string;
  /**
   * 叠加张数
   * 一笔最多用几张。
   * int
   */
  readonly stack: number;
  /**
   * 可转赠
   * bool
   */
  readonly transferable: boolean;
  /**
   * 说明
   * text?
   */
  readonly terms?: string;
}

/**
 * 营销活动
 * 营销活动；名称就是给客户看的活动名。 A campaign. What all twenty-four styles share.
 */
export interface Campaign {
  readonly label?: string;
  /**
   * 场景
   * campaign_scenario
   */
  readonly scenario: CampaignScenario;
  /**
   * 活动期
   * 两端的日期都包含在内。
   * range(date)
   */
  readonly during: Span<DateText>;
  /**
   * 每日时段
   * 每天几点到几点开放；不写则全天。
   * range(time)?
   */
  readonly hours?: Span<TimeText>;
  /**
   * 简介
   * 一句话说清好在哪里。
   * text?
   */
  readonly summary?: string;
  /**
   * 头图
   * asset?
   */
  readonly cover?: string;
  /**
   * 入口功能
   * 从哪个功能进去；不写则从活动专区。
   * ref(function)?
   */
  readonly function?: string;
  /**
   * 启用
   * bool
   */
  readonly live: boolean;
  /**
   * 预算
   * 奖品、优惠与推广一共最多花多少，花完即止。
   * money
   */
  readonly budget: Money;
  /**
   * 预算预警
   * 花到预算的几成时提醒负责人。
   * percent
   */
  readonly warn_at: DecimalText;
  /**
   * 预计人数
   * int?
   */
  readonly expected_customers?: number;
  /**
   * 每人次数
   * 每位客户整个活动最多参与几次。
   * int
   */
  readonly per_customer: number;
  /**
   * 每日次数
   * 每位客户每天最多参与几次；不写则不另限。
   * int?
   */
  readonly per_day?: number;
  /**
   * 客群
   * 给这些客群；不写则人人可以参与。
   * list(ref(segment))
   */
  readonly audience: readonly string[];
  /**
   * 最低角色
   * role
   */
  readonly role: Role;
  /**
   * 活动地区
   * list(text)
   */
  readonly regions: readonly string[];
  /**
   * 最低年龄
   * 满多少岁才能参与。
   * int
   */
  readonly minimum_age: number;
  /**
   * 本行员工可参与
   * bool
   */
  readonly staff: boolean;
  /**
   * 关怀版可见
   * 关怀版里是否出现。
   * bool
   */
  readonly elder: boolean;
  /**
   * 须先同意
   * 用到个人信息做营销，先征得同意；客户自己勾选，不预先勾上。
   * bool
   */
  readonly consent: boolean;
  /**
   * 默认勾选
   * bool
   */
  readonly default_tick: boolean;
  /**
   * 可退订
   * 活动提醒能退订。
   * bool
   */
  readonly opt_out: boolean;
  /**
   * 活动规则
   * 活动规则，一条一句。
   * list(text)
   */
  readonly rules: readonly string[];
  /**
   * 参与条件
   * text?
   */
  readonly conditions?: string;
  /**
   * 兑奖方式
   * text?
   */
  readonly redemption?: string;
  /**
   * 主办单位
   * 主办单位；不写就是本行。
   * text?
   */
  readonly sponsor?: string;
  /**
   * 咨询电话
   * 咨询电话；不写就是本行的客服热线。
   * text?
   */
  readonly contact?: string;
  /**
   * 防刷
   * 不写则有人来刷也拦不住。
   * ref(anti_abuse)?
   */
  readonly anti_abuse?: string;
  /**
   * 挂钩业务
   * 奖励与办理哪些业务挂钩；存款不得有奖。
   * set(business_family)
   */
  readonly families: readonly BusinessFamily[];
  /**
   * 档案保存
   * 设奖规则、公示、兑奖结果与获奖人员保存多久。
   * duration
   */
  readonly archive: DurationText;
  /**
   * 阶段
   * 只有已批准的才显示。
   * campaign_stage
   */
  readonly stage: CampaignStage;
  /**
   * 起草人
   * text?
   */
  readonly author?: string;
  /**
   * 审批人
   * text?
   */
  readonly reviewer?: string;
  /**
   * 审批单号
   * text?
   */
  readonly approval?: string;
  /**
   * 消保审查
   * 消费者权益保护审查的单号。
   * text?
   */
  readonly consumer_review?: string;
}

/**
 * 奖项
 * 奖项：奖池里的一样奖品、放几份、多大概率。 One prize of a draw.
 */
export interface DrawPrize {
  readonly label?: string;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
  /**
   * 数量
   * 一共几份，发完为止；未中奖的不写。
   * int?
   */
  readonly quantity?: number;
  /**
   * 概率
   * percent
   */
  readonly probability: DecimalText;
  /**
   * 每日份数
   * 每天最多发几份，免得头一天就发完。
   * int?
   */
  readonly per_day?: number;
}

/**
 * 抽奖类活动
 * 抽奖类活动：用带有偶然性的方法决定能得什么，最高奖不超过5万元（《规范促销行为暂行规定》）。
 * Draws: what is won is left to chance. Probabilities add up to 100 %.
 */
export interface DrawCampaign extends Campaign {
  /**
   * 奖池
   * table(draw_prize)
   */
  readonly prizes?: readonly DrawPrize[];
  /**
   * 开奖方式
   * draw_method
   */
  readonly draw_method: DrawMethod;
  /**
   * 开奖时间
   * 定时开奖的时间。
   * datetime?
   */
  readonly draw_at?: DateTimeText;
  /**
   * 人均次数
   * 平均每位参与的客户抽几次，用来核对概率。
   * number
   */
  readonly draws_each: DecimalText;
  /**
   * 每次积分
   * 抽一次用掉多少积分；0 就是不用。
   * int
   */
  readonly points_cost: number;
  /**
   * 每人中奖
   * 每位客户最多中几次；未中奖与积分不算。
   * int
   */
  readonly wins_each: number;
  /**
   * 中奖间隔
   * 两次中奖至少隔多久。
   * duration
   */
  readonly win_interval: DurationText;
  /**
   * 中奖通知
   * 中奖之后怎样通知；短信算服务消息，不受免打扰限制。
   * set(win_notice)
   */
  readonly win_notices: readonly WinNotice[];
  /**
   * 公示中奖
   * 500元以上的奖，随时公示兑奖情况；姓名、手机号要掩码。
   * bool
   */
  readonly winners_shown: boolean;
}

/**
 * 大转盘
 * 大转盘：六到十二格，格子就是奖池，依次排列。 Lucky wheel of 6 to 12 sectors.
 */
export interface LuckyWheel extends DrawCampaign {
  /**
   * 转动时长
   * 转多久停下。
   * duration
   */
  readonly spin: DurationText;
}

/**
 * 九宫格抽奖
 * 九宫格抽奖：中间是按钮，四周八格。 Nine-grid draw: eight cells around the button.
 */
export interface NineGrid extends DrawCampaign {
  /**
   * 跑马圈数
   * 灯走几圈停下。
   * int
   */
  readonly laps: number;
}

/**
 * 砸金蛋
 * 砸金蛋：几个蛋里砸一个。 Smash one of the eggs.
 */
export interface GoldenEgg extends DrawCampaign {
  /**
   * 金蛋数
   * int
   */
  readonly eggs: number;
  /**
   * 亮出其余
   * 砸开之后让人看到其余的蛋里是什么；看到的须与奖池一致。
   * bool
   */
  readonly reveal: boolean;
}

/**
 * 刮刮卡
 * 刮刮卡：刮开就知道。 Scratch card with a published rate of winning.
 */
export interface ScratchCard extends DrawCampaign {
  /**
   * 中奖率
   * 公布的中奖率，须与奖池一致。
   * percent
   */
  readonly win_rate: DecimalText;
  /**
   * 涂层图
   * asset?
   */
  readonly surface?: string;
  /**
   * 刮开比例
   * 刮开多少算看清。
   * percent
   */
  readonly scratched: DecimalText;
}

/**
 * 盲盒
 * 盲盒：不知道里面是什么，但每一种的概率都公布。 Blind box; every probability is published.
 */
export interface BlindBox extends DrawCampaign {
  /**
   * 保底次数
   * 连着几次没有抽到，下一次一定给。
   * int?
   */
  readonly sure_after?: number;
  /**
   * 保底奖品
   * ref(prize)?
   */
  readonly sure_prize?: string;
  /**
   * 集齐奖品
   * 集齐一套另有奖品。
   * ref(prize)?
   */
  readonly set_prize?: string;
}

/**
 * 红包雨场次
 * 红包雨的一场。 One round of red-packet rain.
 */
export interface RainRound {
  readonly label?: string;
  /**
   * 开始
   * 每天几点开始。
   * time
   */
  readonly starts: TimeText;
  /**
   * 奖金
   * 这一场放出多少钱。
   * money
   */
  readonly pool: Money;
  /**
   * 红包数
   * int
   */
  readonly packets: number;
}

/**
 * 红包雨
 * 红包雨：定时下几十秒，点中就有机会。 Red-packet rain: at fixed times, for no more than a minute.
 */
export interface RedPacketRain extends DrawCampaign {
  /**
   * 场次
   * table(rain_round)
   */
  readonly rounds?: readonly RainRound[];
  /**
   * 持续时长
   * duration
   */
  readonly lasts: DurationText;
  /**
   * 每场每人
   * 一场里每位客户最多得几个。
   * int
   */
  readonly packets_each: number;
}

/**
 * 裂变类活动
 * 裂变类活动：奖励只到直接邀请的一层，不分级计酬（《禁止传销条例》）。 Friends bring friends; rewards go one level deep only.
 */
export interface SocialCampaign extends Campaign {
  /**
   * 分享标题
   * text
   */
  readonly share_title: string;
  /**
   * 分享文案
   * text?
   */
  readonly share_text?: string;
  /**
   * 分享图
   * asset?
   */
  readonly share_image?: string;
  /**
   * 分享有效
   * 一次分享多久有效。
   * duration
   */
  readonly link_valid: DurationText;
  /**
   * 奖励层级
   * 奖励往上算几层。
   * int
   */
  readonly levels: number;
  /**
   * 读通讯录
   * 只由客户自己发给朋友，不读通讯录。
   * bool
   */
  readonly reads_contacts: boolean;
  /**
   * 好友角色
   * 来帮忙的人至少是什么角色。
   * role
   */
  readonly helper_role: Role;
}

/**
 * 拼团
 * 拼团：二到五人一起，买得便宜。 Group buying by two to five people.
 */
export interface GroupBuy extends SocialCampaign {
  /**
   * 商品
   * ref(prize)
   */
  readonly item: string;
  /**
   * 单买价
   * money
   */
  readonly single_price: Money;
  /**
   * 拼团价
   * money
   */
  readonly group_price: Money;
  /**
   * 成团人数
   * int
   */
  readonly people: number;
  /**
   * 库存
   * int
   */
  readonly stock: number;
  /**
   * 未成团退款
   * 到时间没有成团，原路退款。
   * bool
   */
  readonly refund: boolean;
}

/**
 * 砍价
 * 砍价：请朋友帮忙，一直砍到底价。 Friends cut a price down to its floor.
 */
export interface Bargain extends SocialCampaign {
  /**
   * 商品
   * ref(prize)
   */
  readonly item: string;
  /**
   * 原价
   * money
   */
  readonly price: Money;
  /**
   * 底价
   * money
   */
  readonly floor: Money;
  /**
   * 帮砍人数
   * 砍到底价要几个人，事先公布。
   * int
   */
  readonly helpers: number;
  /**
   * 每刀最少
   * 一个人一次砍多少。
   * money
   */
  readonly least_cut: Money;
  /**
   * 每刀最多
   * money
   */
  readonly most_cut: Money;
  /**
   * 库存
   * int
   */
  readonly stock: number;
}

/**
 * 助力
 * 助力：凑齐几个人点一下，就得奖。 Enough friends tap, and the prize is won.
 */
export interface Boost extends SocialCampaign {
  /**
   * 助力人数
   * int
   */
  readonly helpers: number;
  /**
   * 限新客助力
   * 只有新注册的好友才算数。
   * bool
   */
  readonly new_only: boolean;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
  /**
   * 好友奖品
   * 来助力的好友也有一份。
   * ref(prize)?
   */
  readonly helper_prize?: string;
  /**
   * 库存
   * int
   */
  readonly stock: number;
}

/**
 * 邀请阶梯
 * 邀请阶梯：请到几个人，得什么。 A step of inviting.
 */
export interface InviteTier {
  readonly label?: string;
  /**
   * 邀请人数
   * int
   */
  readonly invited: number;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
}

/**
 * 邀请有礼
 * 邀请有礼：老客请新客，两边都有礼。 Members bring members; both sides get something.
 */
export interface InviteGift extends SocialCampaign {
  /**
   * 成功标准
   * invite_success
   */
  readonly success: InviteSuccess;
  /**
   * 新客期限
   * 好友须在多久之内注册，才算新客。
   * duration
   */
  readonly new_within: DurationText;
  /**
   * 邀请阶梯
   * table(invite_tier)
   */
  readonly tiers?: readonly InviteTier[];
  /**
   * 好友奖品
   * 被邀请的人得什么。
   * ref(prize)?
   */
  readonly friend_prize?: string;
  /**
   * 每月上限
   * 一位客户一个月最多几人算数。
   * int
   */
  readonly per_month: number;
}

/**
 * 秒杀商品
 * 秒杀商品。 An item of a flash sale.
 */
export interface FlashItem {
  readonly label?: string;
  /**
   * 商品
   * ref(prize)
   */
  readonly item: string;
  /**
   * 秒杀价
   * money
   */
  readonly price: Money;
  /**
   * 每场库存
   * int
   */
  readonly stock: number;
  /**
   * 每人限购
   * int
   */
  readonly per_customer: number;
}

/**
 * 限时秒杀
 * 限时秒杀：到点开抢，先到先得。 Flash sale at fixed times.
 */
export interface FlashSale extends Campaign {
  /**
   * 商品
   * table(flash_item)
   */
  readonly items?: readonly FlashItem[];
  /**
   * 开抢时间
   * 每天几点开抢。
   * set(time)
   */
  readonly starts: readonly TimeText[];
  /**
   * 每场时长
   * 一场抢多久，抢完为止。
   * duration
   */
  readonly lasts: DurationText;
  /**
   * 付款时限
   * 下单后多久不付款就放回库存。
   * duration
   */
  readonly pay_within: DurationText;
}

/**
 * 兑换品
 * 兑换品：多少积分换什么。 What points can be changed into.
 */
export interface PointsItem {
  readonly label?: string;
  /**
   * 商品
   * ref(prize)
   */
  readonly item: string;
  /**
   * 所需积分
   * int
   */
  readonly points: number;
  /**
   * 加付
   * 积分之外再付多少钱。
   * money
   */
  readonly cash: Money;
  /**
   * 库存
   * int
   */
  readonly stock: number;
  /**
   * 每人限兑
   * int
   */
  readonly per_customer: number;
  /**
   * 最低等级
   * 哪一级起可以换。
   * customer_tier
   */
  readonly tier: CustomerTier;
}

/**
 * 积分兑换
 * 积分兑换：积分商城的一期货架。 A shelf of the points mall.
 */
export interface PointsExchange extends Campaign {
  /**
   * 兑换品
   * table(points_item)
   */
  readonly items?: readonly PointsItem[];
}

/**
 * 可领优惠券
 * 可领的券。 A coupon that may be taken.
 */
export interface CouponOffer {
  readonly label?: string;
  /**
   * 优惠券
   * ref(coupon)
   */
  readonly coupon: string;
  /**
   * 总张数
   * int
   */
  readonly stock: number;
  /**
   * 每日张数
   * 每天放出几张；不写则一次放完。
   * int?
   */
  readonly per_day?: number;
  /**
   * 每人限领
   * int
   */
  readonly per_customer: number;
}

/**
 * 领券中心
 * 领券中心：先领后用。 Coupon centre.
 */
export interface CouponCentre extends Campaign {
  /**
   * 可领的券
   * table(coupon_offer)
   */
  readonly offers?: readonly CouponOffer[];
  /**
   * 放券时间
   * 每天几点放券。
   * time?
   */
  readonly opens?: TimeText;
}

/**
 * 满减档
 * 满减档：满多少，减多少。 A step of spend and save.
 */
export interface SavingStep {
  readonly label?: string;
  /**
   * 满额
   * money
   */
  readonly spend: Money;
  /**
   * 立减
   * money
   */
  readonly off: Money;
}

/**
 * 满减立减
 * 满减立减：付款时当场减。 Money off when paying.
 */
export interface SpendAndSave extends Campaign {
  /**
   * 满减档
   * table(saving_step)
   */
  readonly steps?: readonly SavingStep[];
  /**
   * 付款渠道
   * set(pay_channel)
   */
  readonly channels: readonly PayChannel[];
  /**
   * 参加商户
   * 哪些商户参加。
   * list(text)
   */
  readonly merchants: readonly string[];
  /**
   * 每月封顶
   * 每位客户每月最多减多少。
   * money
   */
  readonly monthly_cap: Money;
  /**
   * 每日名额
   * 每天一共多少个名额，用完即止。
   * int?
   */
  readonly daily_places?: number;
  /**
   * 星期
   * 每周哪几天有，一是星期一。
   * set(int)
   */
  readonly weekdays: readonly number[];
}

/**
 * 签到阶梯
 * 签到阶梯：第几天得什么。 What a day of signing in gives.
 */
export interface SignInStep {
  readonly label?: string;
  /**
   * 第几天
   * int
   */
  readonly day: number;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
}

/**
 * 每日签到
 * 每日签到：天天来，越往后越多。 Daily sign-in over a cycle of days.
 */
export interface DailySignIn extends Campaign {
  /**
   * 周期天数
   * 几天一轮。
   * int
   */
  readonly cycle: number;
  /**
   * 签到阶梯
   * table(sign_in_step)
   */
  readonly ladder?: readonly SignInStep[];
  /**
   * 须连续
   * 中断了从头数，还是接着数。
   * bool
   */
  readonly consecutive: boolean;
  /**
   * 补签次数
   * 一轮里能补签几次。
   * int
   */
  readonly make_ups: number;
  /**
   * 补签积分
   * int
   */
  readonly make_up_points: number;
}

/**
 * 活动任务
 * 任务：做一件事，得一份奖。 A task: something done is something earned.
 */
export interface CampaignTask {
  readonly label?: string;
  /**
   * 任务名
   * text
   */
  readonly label_text: string;
  /**
   * 事件
   * 什么事件算完成。
   * ref(event)
   */
  readonly event: string;
  /**
   * 条件
   * 事件还要满足什么，名字取自事件的属性。
   * expr(bool)?
   */
  readonly where?: Expression;
  /**
   * 次数
   * 做几次算完成。
   * int
   */
  readonly times: number;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
  /**
   * 去完成
   * 去哪里做。
   * ref(function)?
   */
  readonly function?: string;
  /**
   * 多久一次
   * 多久可以再做一次；一次性的写一次。
   * frequency
   */
  readonly repeats: Frequency;
  /**
   * 挂钩业务
   * set(business_family)
   */
  readonly families: readonly BusinessFamily[];
}

/**
 * 任务中心
 * 任务中心：一组任务，做完领奖。 Task centre.
 */
export interface TaskCentre extends Campaign {
  /**
   * 任务
   * table(campaign_task)
   */
  readonly tasks?: readonly CampaignTask[];
  /**
   * 每日积分上限
   * 每位客户每天最多从任务里得多少积分。
   * int
   */
  readonly daily_points: number;
  /**
   * 全部完成奖品
   * 做完几项另有奖品。
   * ref(prize)?
   */
  readonly all_done_prize?: string;
}

/**
 * 有礼类活动
 * 有礼类活动：满足条件就发，一人一份。 Gifts for having done something.
 */
export interface GiftCampaign extends Campaign {
  /**
   * 到账时限
   * 奖励什么时候到账。
   * duration
   */
  readonly paid_within: DurationText;
  /**
   * 份数
   * 一共几份，发完为止；不写则由预算管住。
   * int?
   */
  readonly stock?: number;
}

/**
 * 新客礼明细
 * 新客礼的一项。 One gift for a newcomer.
 */
export interface NewcomerPrize {
  readonly label?: string;
  /**
   * 完成
   * newcomer_step
   */
  readonly step: NewcomerStep;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
}

/**
 * 新客礼
 * 新客礼：注册后一个月内，做成一件得一件。 Gifts for the first month.
 */
export interface NewcomerGift extends GiftCampaign {
  /**
   * 新客期限
   * 注册之后多久算新客。
   * duration
   */
  readonly within_days: DurationText;
  /**
   * 新客礼
   * table(newcomer_prize)
   */
  readonly gifts?: readonly NewcomerPrize[];
}

/**
 * 绑卡开户礼
 * 绑卡开户礼：绑卡、开户、激活，头一回有礼。 A gift for binding or opening.
 */
export interface FirstCardGift extends GiftCampaign {
  /**
   * 办成
   * set(card_action)
   */
  readonly actions: readonly CardAction[];
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
  /**
   * 终身一次
   * 同一个人只给一次；解绑、销户之后再办也没有。
   * bool
   */
  readonly once_ever: boolean;
}

/**
 * 代发阶梯
 * 代发礼的一档：连续代发几个月得什么。 Months of payroll and what they give.
 */
export interface PayrollStep {
  readonly label?: string;
  /**
   * 连续月数
   * int
   */
  readonly months: number;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
}

/**
 * 代发专属礼
 * 代发专属礼：工资在本行发的客户。不得要求工资留存多少、多久。 For customers who are paid through the bank.
 */
export interface PayrollGift extends GiftCampaign {
  /**
   * 代发阶梯
   * table(payroll_step)
   */
  readonly steps?: readonly PayrollStep[];
  /**
   * 最低代发
   * 每月代发不低于多少才算；只看发放，不看留存。
   * money
   */
  readonly least_salary: Money;
  /**
   * 要求留存
   * 要求工资留在账户里。
   * bool
   */
  readonly keep_balance: boolean;
  /**
   * 代发单位
   * 只给这些代发单位；不写则所有代发客户。
   * list(text)
   */
  readonly employers: readonly string[];
}

/**
 * 资产阶梯
 * 资产提升的一档。 A step of growing assets.
 */
export interface AssetStep {
  readonly label?: string;
  /**
   * 提升
   * money
   */
  readonly growth: Money;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
}

/**
 * 资产提升有礼
 * 资产提升有礼：理财、基金等非存款资产比基期多了多少。存款增加不得有礼（银保监办发〔2018〕48号）。
 * Gifts for growing assets other than deposits.
 */
export interface AssetGrowth extends GiftCampaign {
  /**
   * 基期
   * 与哪一天比。
   * date
   */
  readonly base: DateText;
  /**
   * 资产口径
   * asset_measure
   */
  readonly measure: AssetMeasure;
  /**
   * 资产阶梯
   * table(asset_step)
   */
  readonly steps?: readonly AssetStep[];
  /**
   * 保持
   * 提升之后保持多久。
   * duration
   */
  readonly hold: DurationText;
}

/**
 * 首购礼
 * 首购礼：头一回买某一类产品；存款除外。 A gift for a first purchase, never of a deposit.
 */
export interface FirstBuyGift extends GiftCampaign {
  /**
   * 限定产品
   * 限这几件产品；不写则挂钩业务里的都算。存款写不进来。
   * list(ref(investment))
   */
  readonly products: readonly string[];
  /**
   * 最低金额
   * money
   */
  readonly least: Money;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
  /**
   * 持有
   * 确认之后持有多久才发。
   * duration
   */
  readonly hold: DurationText;
}

/**
 * 题目
 * 一道题。 A question.
 */
export interface QuizQuestion {
  readonly label?: string;
  /**
   * 题干
   * text
   */
  readonly question: string;
  /**
   * 选项
   * list(text)
   */
  readonly options: readonly string[];
  /**
   * 正确选项
   * 第几项是对的；只在后台判。
   * int
   */
  readonly answer: number;
  /**
   * 解析
   * 交卷之后才给客户看。
   * text?
   */
  readonly explanation?: string;
}

/**
 * 答题
 * 答题：学一点金融知识、反诈知识，答对有礼。 A quiz; most are investor education or fraud awareness.
 */
export interface Quiz extends GiftCampaign {
  /**
   * 题库
   * table(quiz_question)
   */
  readonly questions?: readonly QuizQuestion[];
  /**
   * 每次题数
   * 每次抽几道。
   * int
   */
  readonly asked: number;
  /**
   * 过关题数
   * 答对几道算过。
   * int
   */
  readonly pass: number;
  /**
   * 限时
   * duration
   */
  readonly time_limit: DurationText;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
  /**
   * 教育宣传
   * 是不是投资者教育或反诈宣传。
   * bool
   */
  readonly education: boolean;
}

/**
 * 生日关怀
 * 生日关怀：生日、节日、纪念日的一声问候、一份心意。 Care on birthdays and festivals.
 */
export interface BirthdayCare extends GiftCampaign {
  /**
   * 关怀日
   * care_occasion
   */
  readonly occasion: CareOccasion;
  /**
   * 节日日期
   * 节日是哪一天。
   * date?
   */
  readonly festival_day?: DateText;
  /**
   * 问候语
   * text
   */
  readonly greeting: string;
  /**
   * 提前
   * 提前几天可以领。
   * duration
   */
  readonly early: DurationText;
  /**
   * 奖品
   * ref(prize)?
   */
  readonly prize?: string;
}

/**
 * 流失挽回
 * 流失挽回：许久没来的客户，回来有礼。 Winning back who has not been seen for long.
 */
export interface WinBack extends GiftCampaign {
  /**
   * 未登录
   * 多久没有登录算流失。
   * duration
   */
  readonly inactive: DurationText;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
  /**
   * 联系次数
   * 最多联系几次；没有回应就不再打扰。
   * int
   */
  readonly attempts: number;
  /**
   * 联系间隔
   * 两次联系至少隔多久。
   * duration
   */
  readonly gap: DurationText;
}

/**
 * 会话规则
 * 会话：多久不动自动退出，同一时间几处登录。 How long a login lasts.
 */
export interface SessionRules {
  readonly label?: string;
  /**
   * 空闲时长
   * 多久没有操作就自动退出。
   * duration
   */
  readonly idle: DurationText;
  /**
   * 最长时长
   * 不论有没有操作，最长多久要重新登录。
   * duration
   */
  readonly longest: DurationText;
  /**
   * 退出提示
   * 退出前多久提示客户。
   * duration
   */
  readonly warn_before: DurationText;
  /**
   * 后台时长
   * 切到后台多久，回来要重新验证。
   * duration
   */
  readonly background: DurationText;
  /**
   * 同时登录数
   * 同时能在几台设备上登录。
   * int
   */
  readonly concurrent: number;
  /**
   * 被挤提示
   * 在别处登录时，原来的一处下线并提示。
   * bool
   */
  readonly tells_replaced: boolean;
  /**
   * 换发标识
   * 登录、提权之后换发会话标识。
   * bool
   */
  readonly renews_token: boolean;
  /**
   * 绑定本机
   * 会话标识与设备绑定，别的设备拿去不能用。
   * bool
   */
  readonly bound_to_device: boolean;
  /**
   * 显示上次登录
   * 登录后显示上次登录的时间、地点与设备。
   * bool
   */
  readonly shows_last_login: boolean;
  /**
   * 服务端作废
   * 退出时服务端一并作废。
   * bool
   */
  readonly ends_on_server: boolean;
}

/**
 * 设备绑定规则
 * 设备绑定：最多几台，怎样绑，新绑的设备先观察一阵。 Binding of devices, and how a new one is watched.
 */
export interface DeviceRules {
  readonly label?: string;
  /**
   * 设备数
   * int
   */
  readonly devices: number;
  /**
   * 绑定认证
   * 绑定须通过的认证方式。
   * set(ref(auth_tool))
   */
  readonly bound_with: readonly string[];
  /**
   * 可自助解绑
   * 客户自己能看、能解绑。
   * bool
   */
  readonly unbindable: boolean;
  /**
   * 自动解绑
   * 多久没有用就自动解绑。
   * duration
   */
  readonly unbound_after: DurationText;
  /**
   * 通知客户
   * 绑定与解绑都通知客户。
   * bool
   */
  readonly tells_customer: boolean;
  /**
   * 观察期
   * 新绑的设备，这么久之内是观察期。
   * duration
   */
  readonly watch: DurationText;
  /**
   * 观察期限额
   * 观察期内，不刷脸最多转这么多。
   * money
   */
  readonly watch_cap: Money;
  /**
   * 柜面期
   * 新绑的设备，这么久之内大额到柜面办。
   * duration
   */
  readonly counter_for: DurationText;
  /**
   * 柜面起点
   * 柜面期内，多少以上算大额。
   * money
   */
  readonly counter_above: Money;
  /**
   * 每月换绑
   * 每月最多换绑几次。
   * int
   */
  readonly changes_per_month: number;
}

/**
 * 运行防护
 * 一种运行风险与对策。 A threat and what is done about it.
 */
export interface GuardRow {
  readonly label?: string;
  /**
   * 风险
   * runtime_threat
   */
  readonly threat: RuntimeThreat;
  /**
   * 动作
   * guard_action
   */
  readonly action: GuardAction;
  /**
   * 上报
   * 报给移动威胁感知平台。
   * bool
   */
  readonly report: boolean;
  /**
   * 提示语
   * 给客户看的一句话。
   * text?
   */
  readonly advice?: string;
}

/**
 * 运行环境检测
 * 运行防护：应用在什么样的手机上运行，发现问题怎么办。 What the app does about the phone it runs on.
 */
export interface RuntimeGuard {
  readonly label?: string;
  /**
   * 风险表
   * table(guard_row)
   */
  readonly threats?: readonly GuardRow[];
  /**
   * 动账前复查
   * 启动、登录、动账之前各查一次。
   * bool
   */
  readonly before_transactions: boolean;
  /**
   * 代码加固
   * 代码混淆与加固。
   * bool
   */
  readonly hardened: boolean;
  /**
   * 自我校验
   * 自己核对签名与资源有没有被改。
   * bool
   */
  readonly checks_itself: boolean;
  /**
   * 后台提示
   * 切到后台时提示客户“应用已在后台”，防钓鱼界面。
   * bool
   */
  readonly tells_background: boolean;
}

/**
 * 防截屏规则
 * 防截屏：敏感界面不让截、不让录，任务切换时看不见。 No screenshots or recordings of sensitive screens.
 */
export interface ScreenGuard {
  readonly label?: string;
  /**
   * 受保护界面
   * 这些界面禁止截屏录屏；页面上写明“安全页面”的也算。
   * set(secure_screen)
   */
  readonly screens: readonly SecureScreen[];
  /**
   * 禁止截屏
   * 受保护界面禁止截屏。
   * bool
   */
  readonly blocks_screenshot: boolean;
  /**
   * 禁止录屏
   * 受保护界面禁止录屏与投屏。
   * bool
   */
  readonly blocks_recording: boolean;
  /**
   * 切换时模糊
   * 切换任务时画面模糊。
   * bool
   */
  readonly blurs_in_switcher: boolean;
  /**
   * 截屏提示
   * 系统不支持禁止的，截屏之后提示客户妥善保管。
   * bool
   */
  readonly tells_after_screenshot: boolean;
}

/**
 * 安全键盘规则
 * 安全键盘：应用自己的键盘，数字乱序，输入即加密。 The app's own keyboard for secrets.
 */
export interface KeyboardRules {
  readonly label?: string;
  /**
   * 使用范围
   * set(secure_entry)
   */
  readonly entries: readonly SecureEntry[];
  /**
   * 数字乱序
   * 数字键每次打乱。
   * bool
   */
  readonly shuffled: boolean;
  /**
   * 无按键回显
   * 按下时不放大、不变色。
   * bool
   */
  readonly no_echo: boolean;
  /**
   * 禁用剪贴板
   * 密码框不能复制、粘贴，不进剪贴板。
   * bool
   */
  readonly no_clipboard: boolean;
  /**
   * 自带键盘
   * 不调用第三方输入法。
   * bool
   */
  readonly own: boolean;
  /**
   * 逐键加密
   * 每按一键立刻加密，内存里没有明文。
   * bool
   */
  readonly encrypts_each_key: boolean;
  /**
   * 关怀版有序
   * 关怀版与读屏用户可以用有序的大键盘，其他保护不变。
   * bool
   */
  readonly ordered_for_elder: boolean;
}

/**
 * 客户端存储规则
 * 手机里存什么、不存什么（JR/T 0171-2020、JR/T 0092-2019）。 What is kept on the phone.
 */
export interface ClientStorage {
  readonly label?: string;
  /**
   * 存鉴别信息
   * 存鉴别信息（C3）：密码、卡片安全码、磁道、生物特征模板。
   * bool
   */
  readonly keeps_c3: boolean;
  /**
   * 加密存储
   * 身份与财务信息（C2）加密后才存。
   * bool
   */
  readonly encrypts_c2: boolean;
  /**
   * 硬件密钥区
   * 密钥放在手机的硬件安全区。
   * bool
   */
  readonly keys_in_hardware: boolean;
  /**
   * 退出清缓存
   * 退出登录时清掉缓存的个人金融信息。
   * bool
   */
  readonly clears_on_logout: boolean;
  /**
   * 卸载不留存
   * 卸载之后不留个人金融信息。
   * bool
   */
  readonly clears_on_uninstall: boolean;
  /**
   * 不进备份
   * 不进系统备份与云备份。
   * bool
   */
  readonly excluded_from_backup: boolean;
  /**
   * 无调试日志
   * 正式版不打印调试日志。
   * bool
   */
  readonly no_debug_log: boolean;
  /**
   * 网页不缓存
   * 内嵌网页不缓存含个人金融信息的页面。
   * bool
   */
  readonly no_web_cache: boolean;
  /**
   * 缓存时长
   * 缓存最多留多久。
   * duration
   */
  readonly cached_for: DurationText;
}

/**
 * 隐私规则
 * 隐私规则：隐私政策怎样展示，同意怎样取得、怎样撤回。 How privacy is explained, consented to and withdrawn.
 */
export interface PrivacyRules {
  readonly label?: string;
  /**
   * 先告知
   * 收集任何个人信息之前先展示隐私政策。
   * bool
   */
  readonly before_collection: boolean;
  /**
   * 默认勾选
   * 默认勾选同意。
   * bool
   */
  readonly ticked_by_default: boolean;
  /**
   * 不同意可浏览
   * 不同意也能用的基本功能：浏览产品、利率、网点。
   * bool
   */
  readonly browse_without_consent: boolean;
  /**
   * 查看点击数
   * 从主界面点几下能看到隐私政策。
   * int
   */
  readonly taps_to_policy: number;
  /**
   * 撤回点击数
   * 点几下能撤回同意、关闭权限。
   * int
   */
  readonly taps_to_withdraw: number;
  /**
   * 变更再同意
   * 政策有实质变更时重新征得同意。
   * bool
   */
  readonly asks_again_on_change: boolean;
  /**
   * 已收集清单
   * 应用内列出已收集的个人信息清单。
   * bool
   */
  readonly lists_collected: boolean;
  /**
   * 共享清单
   * 应用内列出与第三方共享的个人信息清单。
   * bool
   */
  readonly lists_shared: boolean;
  /**
   * 可查阅复制
   * 客户能查阅、复制自己的信息。
   * bool
   */
  readonly copy_on_request: boolean;
  /**
   * 答复期限
   * 查阅、更正、删除、注销、投诉的答复期限。
   * duration
   */
  readonly answered_within: DurationText;
  /**
   * 拒后不再问
   * 权限被拒绝之后，多久之内不再弹窗询问。
   * duration
   */
  readonly quiet_after_refusal: DurationText;
  /**
   * 后台停止收集
   * 退到后台就停止收集位置、传感器信息。
   * bool
   */
  readonly stops_in_background: boolean;
  /**
   * 注销后删除
   * 客户注销后，多久之内删除或匿名化；法定留存的除外。
   * duration
   */
  readonly erased_within: DurationText;
  /**
   * 评估留存
   * 个人信息保护影响评估报告与处理情况记录留存多久。
   * duration
   */
  readonly assessment_kept: DurationText;
}

/**
 * 系统权限
 * 系统权限：为什么要，什么时候要，不给会怎样。 A permission of the phone.
 */
export interface Permission {
  readonly label?: string;
  /**
   * 用途
   * 用来做什么，弹窗里照这句话说。
   * text?
   */
  readonly purpose?: string;
  /**
   * 时机
   * permission_moment
   */
  readonly moment: PermissionMoment;
  /**
   * 拒绝之后
   * 不给这项权限，哪些办不了、改用什么。
   * text
   */
  readonly if_refused: string;
  /**
   * 基本功能必需
   * 没有它，基本功能也用不了。
   * bool
   */
  readonly essential: boolean;
  /**
   * 收集
   * 由此收集的数据项；只在手机里用、不上传的不写。
   * set(ref(data_item))
   */
  readonly collects: readonly string[];
  /**
   * 平台
   * set(device_platform)
   */
  readonly platforms: readonly DevicePlatform[];
}

/**
 * 同意事项
 * 一项须取得同意的处理。 Something that needs consent.
 */
export interface Consent {
  readonly label?: string;
  /**
   * 目的
   * text?
   */
  readonly purpose?: string;
  /**
   * 基础
   * legal_basis
   */
  readonly basis: LegalBasis;
  /**
   * 信息
   * 处理哪些数据项。
   * set(ref(data_item))
   */
  readonly items: readonly string[];
  /**
   * 接收方
   * 接收方；不提供给别人的不写。
   * text?
   */
  readonly receiver?: string;
  /**
   * 默认勾选
   * 默认勾选。
   * bool
   */
  readonly ticked_by_default: boolean;
  /**
   * 基本功能必需
   * 不同意就用不了基本功能。
   * bool
   */
  readonly essential: boolean;
  /**
   * 可撤回
   * bool
   */
  readonly withdrawable: boolean;
  /**
   * 有效期
   * 同意多久有效，到期再问；不写就是到撤回为止。
   * duration?
   */
  readonly valid?: DurationText;
}

/**
 * 第三方SDK
 * 应用里集成的第三方SDK，进双清单。 A third party's SDK inside the app.
 */
export interface Sdk {
  readonly label?: string;
  /**
   * 提供方
   * text
   */
  readonly provider: string;
  /**
   * 用途
   * text
   */
  readonly purpose: string;
  /**
   * 收集
   * set(ref(data_item))
   */
  readonly collects: readonly string[];
  /**
   * 同意后启用
   * 客户同意隐私政策之后才初始化。
   * bool
   */
  readonly after_consent: boolean;
  /**
   * 处理协议
   * 与提供方签有数据处理协议。
   * bool
   */
  readonly agreement: boolean;
}

/**
 * 个性化规则
 * 个性化推荐与自动化决策（《个人信息保护法》第二十四条）。 Personalised recommendation and automated decisions.
 */
export interface RecommendationRules {
  readonly label?: string;
  /**
   * 可关闭
   * 客户能关；应用设置里的“个性化开关”是入口。
   * bool
   */
  readonly can_be_off: boolean;
  /**
   * 关闭点击数
   * 点几下能关。
   * int
   */
  readonly taps_to_switch_off: number;
  /**
   * 立即生效
   * 关了立刻生效，换成不针对个人的内容。
   * bool
   */
  readonly immediate: boolean;
  /**
   * 标明推荐
   * 推荐的内容标明“为您推荐”。
   * bool
   */
  readonly marked: boolean;
  /**
   * 无差别定价
   * 对同样条件的客户，价格、费率没有不合理的差别。
   * bool
   */
  readonly no_unfair_price: boolean;
  /**
   * 可转人工
   * 自动化决策对客户有重大影响的，可以要求说明，也可以要求人工处理。
   * bool
   */
  readonly human_review: boolean;
  /**
   * 不用敏感信息
   * 敏感个人信息不用于营销画像。
   * bool
   */
  readonly no_sensitive_profile: boolean;
}

/**
 * 内容
 * 内容；名称就是标题。 A piece of content; its label is its title.
 */
export interface Content {
  readonly label?: string;
  /**
   * 作者
   * text
   */
  readonly author: string;
  /**
   * 审核人
   * text?
   */
  readonly reviewer?: string;
  /**
   * 审核日
   * date?
   */
  readonly reviewed_on?: DateText;
  /**
   * 状态
   * 只有已发布的才显示。
   * content_stage
   */
  readonly stage: ContentStage;
  /**
   * 发布期
   * 不写则一直显示，直到撤下。
   * range(date)?
   */
  readonly during?: Span<DateText>;
  /**
   * 客群
   * list(ref(segment))
   */
  readonly audience: readonly string[];
  /**
   * 最低角色
   * role
   */
  readonly role: Role;
  /**
   * 关键词
   * list(text)
   */
  readonly keywords: readonly string[];
  /**
   * 权重
   * 同时可看时，大的在前。
   * int
   */
  readonly weight: number;
  /**
   * 关怀版可见
   * 关怀版里是否出现；内容不是广告，可以出现。
   * bool
   */
  readonly elder: boolean;
}

/**
 * 文章
 * 文章：一段一条。 An article, a text a paragraph.
 */
export interface Article extends Content {
  /**
   * 主题
   * article_topic
   */
  readonly topic: ArticleTopic;
  /**
   * 摘要
   * text
   */
  readonly summary: string;
  /**
   * 正文
   * list(text)
   */
  readonly body: readonly string[];
  /**
   * 题图
   * asset?
   */
  readonly cover?: string;
  /**
   * 阅读时长
   * 读完大约多久。
   * duration
   */
  readonly reading: DurationText;
  /**
   * 相关功能
   * 文中说到的功能与产品，文末可以点开。
   * list(ref(function))
   */
  readonly functions: readonly string[];
  /**
   * 相关产品
   * list(ref(product))
   */
  readonly products: readonly string[];
  /**
   * 出处
   * text?
   */
  readonly source?: string;
  /**
   * 提示语
   * text?
   */
  readonly disclaimer?: string;
}

/**
 * 公告
 * 公告：要让客户知道的一件事。 Something that customers have to be told.
 */
export interface Announcement extends Content {
  /**
   * 性质
   * announcement_sort
   */
  readonly sort: AnnouncementSort;
  /**
   * 正文
   * list(text)
   */
  readonly body: readonly string[];
  /**
   * 生效日
   * 从哪一天起生效；收费提高、协议变更须提前公示。
   * date?
   */
  readonly effective?: DateText;
  /**
   * 暂停功能
   * 哪些功能在这段时间用不了。
   * list(ref(function))
   */
  readonly paused: readonly string[];
  /**
   * 暂停自
   * datetime?
   */
  readonly pause_from?: DateTimeText;
  /**
   * 暂停至
   * datetime?
   */
  readonly pause_to?: DateTimeText;
  /**
   * 须确认
   * 打开应用时要客户点“知道了”。
   * bool
   */
  readonly acknowledge: boolean;
}

/**
 * 资讯
 * 资讯：取自有授权的媒体，标明出处。 News from licensed media, with its source.
 */
export interface NewsItem extends Content {
  /**
   * 出处
   * text
   */
  readonly source: string;
  /**
   * 原文
   * url?
   */
  readonly url?: string;
  /**
   * 摘要
   * text
   */
  readonly summary: string;
  /**
   * 刊发时间
   * datetime
   */
  readonly published_at: DateTimeText;
  /**
   * 授权编号
   * 转载的授权合同号。
   * text
   */
  readonly licence: string;
}

/**
 * 常见问题
 * 常见问题：名称就是问题。 A question that is often asked; its label is the question.
 */
export interface Faq extends Content {
  /**
   * 主题
   * faq_topic
   */
  readonly topic: FaqTopic;
  /**
   * 回答
   * text
   */
  readonly answer: string;
  /**
   * 其他问法
   * 客户还会怎么问，搜索与客服机器人都用。
   * list(text)
   */
  readonly also: readonly string[];
  /**
   * 去办理
   * ref(function)?
   */
  readonly function?: string;
}

/**
 * 文本版本
 * 法律文本的一版。 One version of a legal text.
 */
export interface LegalVersion {
  readonly label?: string;
  /**
   * 版本
   * text
   */
  readonly version: string;
  /**
   * 公布日
   * date
   */
  readonly published: DateText;
  /**
   * 生效日
   * date
   */
  readonly effective: DateText;
  /**
   * 全文
   * url
   */
  readonly url: string;
  /**
   * 变更说明
   * 与上一版比，改了什么。
   * text?
   */
  readonly changes?: string;
  /**
   * 须重新同意
   * 处理目的、方式、种类变了，须重新取得同意（《个人信息保护法》第十四条）。
   * bool
   */
  readonly again: boolean;
}

/**
 * 法律文本
 * 法律文本：隐私政策、协议、授权书与清单，每一版都留着。 A legal text with all of its versions.
 */
export interface LegalText {
  readonly label?: string;
  /**
   * 种类
   * legal_sort
   */
  readonly sort: LegalSort;
  /**
   * 版本表
   * table(legal_version)
   */
  readonly versions?: readonly LegalVersion[];
  /**
   * 同意方式
   * consent_mode
   */
  readonly consent: ConsentMode;
  /**
   * 默认勾选
   * bool
   */
  readonly default_tick: boolean;
  /**
   * 可撤回
   * 同意之后能撤回；撤回与同意一样方便。
   * bool
   */
  readonly revocable: boolean;
  /**
   * 不同意则
   * 不同意、撤回之后，哪些用不了。
   * text?
   */
  readonly refused?: string;
  /**
   * 适用功能
   * 办哪些功能时出示。
   * list(ref(function))
   */
  readonly functions: readonly string[];
  /**
   * 阅读时长
   * 读多久才能点同意。
   * duration
   */
  readonly read_for: DurationText;
  /**
   * 负责部门
   * text
   */
  readonly owner: string;
  /**
   * 简介
   * 一句话说明。
   * text
   */
  readonly summary: string;
}

/**
 * 登录密码规则
 * 登录密码：怎样才算够强，输错几次锁定，锁了怎么解。 Login password: how strong, how many errors lock it, how it is unlocked.
 */
export interface PasswordRules {
  readonly label?: string;
  /**
   * 最短长度
   * int
   */
  readonly least_length: number;
  /**
   * 最长长度
   * int
   */
  readonly most_length: number;
  /**
   * 字符种类数
   * 数字、小写字母、大写字母、符号里至少用到几种。
   * int
   */
  readonly least_classes: number;
  /**
   * 区分大小写
   * bool
   */
  readonly case_sensitive: boolean;
  /**
   * 拒绝形式
   * set(weak_form)
   */
  readonly rejects: readonly WeakForm[];
  /**
   * 不重复个数
   * 不得与最近用过的几个相同。
   * int
   */
  readonly remembers: number;
  /**
   * 锁定次数
   * 连续输错几次锁定。
   * int
   */
  readonly attempts: number;
  /**
   * 累计期
   * 输错的次数累计多久；成功登录后归零。
   * duration
   */
  readonly counted_over: DurationText;
  /**
   * 图形验证起点
   * 输错几次之后先过图形验证。
   * int
   */
  readonly captcha_after: number;
  /**
   * 锁定时长
   * duration
   */
  readonly locked_for: DurationText;
  /**
   * 解锁办法
   * set(unlock_way)
   */
  readonly unlock: readonly UnlockWay[];
  /**
   * 重置认证
   * 自助重置须通过的认证方式。
   * set(ref(auth_tool))
   */
  readonly reset_with: readonly string[];
  /**
   * 首登改密
   * 系统给的初始密码，第一次登录必须改掉。
   * bool
   */
  readonly change_initial: boolean;
  /**
   * 改密提醒
   * 多久没改就提醒一次；只提醒，不强制。
   * duration
   */
  readonly remind_after: DurationText;
}

/**
 * 交易密码规则
 * 交易密码：恰好六位数字，只在安全键盘上输入。 Six-digit transaction PIN.
 */
export interface PinRules {
  readonly label?: string;
  /**
   * 位数
   * int
   */
  readonly digits: number;
  /**
   * 拒绝形式
   * set(weak_form)
   */
  readonly rejects: readonly WeakForm[];
  /**
   * 锁定次数
   * 连续输错几次锁定。
   * int
   */
  readonly attempts: number;
  /**
   * 累计期
   * duration
   */
  readonly counted_over: DurationText;
  /**
   * 锁定时长
   * duration
   */
  readonly locked_for: DurationText;
  /**
   * 解锁办法
   * set(unlock_way)
   */
  readonly unlock: readonly UnlockWay[];
  /**
   * 设置认证
   * 设置与重置须通过的认证方式。
   * set(ref(auth_tool))
   */
  readonly set_with: readonly string[];
  /**
   * 重置观察期
   * 重置之后这么久之内，只能小额转账。
   * duration
   */
  readonly quiet_after_reset: DurationText;
}

/**
 * 短信验证码规则
 * 短信验证码：几位、多久失效、能发几次，短信里写什么。 Codes by text message.
 */
export interface SmsCodeRules {
  readonly label?: string;
  /**
   * 位数
   * int
   */
  readonly digits: number;
  /**
   * 有效时间
   * duration
   */
  readonly valid: DurationText;
  /**
   * 重发间隔
   * 两次发送之间至少隔多久。
   * duration
   */
  readonly resend_after: DurationText;
  /**
   * 核对次数
   * 一个验证码最多核对几次，用完作废。
   * int
   */
  readonly tries: number;
  /**
   * 每小时发送
   * int
   */
  readonly per_hour: number;
  /**
   * 每日发送
   * int
   */
  readonly per_day: number;
  /**
   * 一次有效
   * bool
   */
  readonly single_use: boolean;
  /**
   * 绑定交易
   * 验证码只对这一笔交易的金额与收款人有效，改了要重发。
   * bool
   */
  readonly bound_to_transaction: boolean;
  /**
   * 短信内容
   * 动账的短信必须写明的内容。
   * set(sms_element)
   */
  readonly says: readonly SmsElement[];
  /**
   * 限预留手机号
   * 只发到客户在本行预留的手机号。
   * bool
   */
  readonly reserved_mobile_only: boolean;
  /**
   * 换卡观察期
   * 换过SIM卡之后这么久之内，不用短信作为唯一的持有要素。
   * duration
   */
  readonly mistrusted_after_sim_change: DurationText;
}

/**
 * 动态令牌规则
 * 动态令牌：按时间生成一次有效的口令。 Hardware token with one-time passwords.
 */
export interface OtpRules {
  readonly label?: string;
  /**
   * 位数
   * int
   */
  readonly digits: number;
  /**
   * 有效时间
   * duration
   */
  readonly valid: DurationText;
  /**
   * 一次有效
   * bool
   */
  readonly single_use: boolean;
  /**
   * 挑战应答
   * 向他人转账时，用金额与收款账号算出挑战码，口令只对这一笔有效。
   * bool
   */
  readonly challenge: boolean;
  /**
   * 令牌密码位数
   * 令牌自身的开机密码。
   * int
   */
  readonly token_pin: number;
  /**
   * 令牌密码次数
   * int
   */
  readonly token_pin_attempts: number;
  /**
   * 更换年限
   * 令牌到期更换。
   * duration
   */
  readonly replaced_after: DurationText;
}

/**
 * 安全工具规则
 * 安全工具：U盾、蓝牙盾、手机盾、云证通等数字证书的保护。 Keys and certificates.
 */
export interface KeyRules {
  readonly label?: string;
  /**
   * 密码最短长度
   * int
   */
  readonly least_pin: number;
  /**
   * 锁定次数
   * 工具的密码连续输错几次锁死。
   * int
   */
  readonly attempts: number;
  /**
   * 解锁办法
   * set(unlock_way)
   */
  readonly unlock: readonly UnlockWay[];
  /**
   * 显示交易内容
   * 签名的内容在工具或手机的可信屏幕上完整显示。
   * bool
   */
  readonly shows_transaction: boolean;
  /**
   * 须按键确认
   * 要在工具上按键，或在可信界面上确认。
   * bool
   */
  readonly needs_press: boolean;
  /**
   * 私钥不出工具
   * 私钥在工具里生成，不能导出。
   * bool
   */
  readonly key_never_leaves: boolean;
  /**
   * 签名算法
   * cipher
   */
  readonly algorithm: Cipher;
  /**
   * 证书有效期
   * duration
   */
  readonly certificate_valid: DurationText;
  /**
   * 更新提醒
   * 到期前多久提醒更新。
   * duration
   */
  readonly renew_before: DurationText;
  /**
   * 每人个数
   * 一位客户同时能用几个。
   * int
   */
  readonly per_customer: number;
  /**
   * 领用认证
   * 线上领用软件证书须通过的认证方式。
   * set(ref(auth_tool))
   */
  readonly issued_with: readonly string[];
}

/**
 * 快捷登录规则
 * 快捷登录：手势、指纹、面容。 Gesture, fingerprint and face of the phone for logging in.
 */
export interface QuickLoginRules {
  readonly label?: string;
  /**
   * 手势点数
   * 手势至少连几个点。
   * int
   */
  readonly gesture_points: number;
  /**
   * 失败次数
   * int
   */
  readonly attempts: number;
  /**
   * 开通认证
   * 开通时先验证登录密码。
   * set(ref(auth_tool))
   */
  readonly enabled_with: readonly string[];
  /**
   * 新录即失效
   * 手机里新录了指纹或面容，就要重新开通。
   * bool
   */
  readonly ends_on_new_biometric: boolean;
  /**
   * 密码登录周期
   * 多久要用密码登录一次。
   * duration
   */
  readonly password_every: DurationText;
  /**
   * 特征不出手机
   * 生物特征只存在手机的安全区，银行不采集。
   * bool
   */
  readonly stays_on_device: boolean;
}

/**
 * 人脸识别规则
 * 人脸识别：什么时候用、怎样防假、不愿意刷脸的人怎么办（《人脸识别技术应用安全管理办法》）。
 * Face recognition by the bank: never the only way, with separate consent and liveness.
 */
export interface FaceRules {
  readonly label?: string;
  /**
   * 可作唯一方式
   * 可以作为唯一的验证方式。
   * bool
   */
  readonly sole: boolean;
  /**
   * 替代方式
   * 不愿意刷脸的客户可以改用的办法。
   * set(ref(auth_tool))
   */
  readonly alternatives: readonly string[];
  /**
   * 单独同意
   * 首次采集前取得的单独同意。
   * bool
   */
  readonly separate_consent: boolean;
  /**
   * 可撤回
   * 随时可以撤回同意，之后不再刷脸。
   * bool
   */
  readonly withdrawable: boolean;
  /**
   * 比对源
   * set(face_source)
   */
  readonly compared_with: readonly FaceSource[];
  /**
   * 活体办法
   * set(liveness)
   */
  readonly liveness: readonly Liveness[];
  /**
   * 防注入
   * 识别摄像头劫持与注入的视频。
   * bool
   */
  readonly detects_injection: boolean;
  /**
   * 每日次数
   * int
   */
  readonly attempts: number;
  /**
   * 留存图像
   * 核验之后不留图像；法律要求留存的开户影像除外。
   * bool
   */
  readonly keeps_image: boolean;
  /**
   * 监护人同意年龄
   * 不满这个年龄的，须监护人同意。
   * int
   */
  readonly guardian_below: number;
  /**
   * 备案人数
   * 存储的人脸信息达到这么多人，三十个工作日内向网信部门备案。
   * int
   */
  readonly filed_from: number;
  /**
   * 备案编号
   * 网信部门的备案回执编号；还没有达到备案人数的不写。
   * text?
   */
  readonly filing?: string;
  /**
   * 评估周期
   * 个人信息保护影响评估多久做一次。
   * duration
   */
  readonly assessed_every: DurationText;
}

/**
 * 注册规则
 * 注册：怎样确认手机号是本人的，怎样挡住批量注册。 Registration, and what stops it being done by the hundred.
 */
export interface RegistrationRules {
  readonly label?: string;
  /**
   * 手机号实名
   * 向运营商核对手机号的实名与姓名、证件号一致。
   * bool
   */
  readonly mobile_real_name: boolean;
  /**
   * 一号一户
   * 一个手机号只能注册一位客户。
   * bool
   */
  readonly one_per_mobile: boolean;
  /**
   * 图形验证
   * bool
   */
  readonly captcha: boolean;
  /**
   * 每设备每日
   * int
   */
  readonly per_device: number;
  /**
   * 每网络地址每小时
   * int
   */
  readonly per_network_address: number;
  /**
   * 实名期限
   * 注册后多久之内实名，过期停用会动账的能力。
   * duration
   */
  readonly verify_within: DurationText;
  /**
   * 最小年龄
   * 不满这个年龄不能自助注册。
   * int
   */
  readonly least_age: number;
  /**
   * 可注销
   * 允许注销，注销后删除或匿名化，法定留存的除外。
   * bool
   */
  readonly closable: boolean;
  /**
   * 注销期限
   * 受理注销的期限。
   * duration
   */
  readonly closed_within: DurationText;
}

/**
 * 通信安全规则
 * 通信：手机到网关这一段。 From the phone to the gateway.
 */
export interface TransportRules {
  readonly label?: string;
  /**
   * 最低版本
   * tls_version
   */
  readonly least_tls: TlsVersion;
  /**
   * 国密传输
   * 支持国密传输层密码协议（GB/T 38636-2020），优先使用。
   * bool
   */
  readonly gm_tls: boolean;
  /**
   * 证书锁定
   * 核对服务端证书的公钥，不是自己的就断开。
   * bool
   */
  readonly pins_certificate: boolean;
  /**
   * 备用公钥数
   * 预置几个备用公钥，换证书时不断线。
   * int
   */
  readonly spare_pins: number;
  /**
   * 核对域名
   * bool
   */
  readonly checks_host: boolean;
  /**
   * 双向认证
   * 用客户端证书作双向认证。
   * bool
   */
  readonly mutual: boolean;
  /**
   * 明文传输
   * 允许明文传输。
   * bool
   */
  readonly plain: boolean;
  /**
   * 仅系统根证书
   * 不接受用户自己安装的根证书。
   * bool
   */
  readonly system_roots_only: boolean;
  /**
   * 防重放窗口
   * 请求带时间戳与随机数，超出这个时间的拒收。
   * duration
   */
  readonly replay_window: DurationText;
  /**
   * 签名算法
   * 请求与应答的签名算法。
   * cipher
   */
  readonly signature: Cipher;
  /**
   * 禁用算法
   * 不得协商的算法。
   * set(cipher)
   */
  readonly refuses: readonly Cipher[];
}

/**
 * 报文加密规则
 * 报文：传输层之上，再给鉴别信息加一层密。 What is encrypted above transport.
 */
export interface MessageRules {
  readonly label?: string;
  /**
   * 鉴别信息加密
   * 鉴别信息（C3）用数字信封端到端加密，只在密码机里解开。
   * bool
   */
  readonly encrypts_c3: boolean;
  /**
   * 财务信息加密
   * 身份与财务信息（C2）逐字段加密。
   * bool
   */
  readonly encrypts_c2: boolean;
  /**
   * 信封算法
   * 数字信封的公钥算法。
   * cipher
   */
  readonly envelope: Cipher;
  /**
   * 对称算法
   * 报文的对称算法。
   * cipher
   */
  readonly block: Cipher;
  /**
   * 杂凑算法
   * 完整性校验的杂凑算法。
   * cipher
   */
  readonly digest: Cipher;
  /**
   * 会话密钥寿命
   * 会话密钥最长用多久。
   * duration
   */
  readonly session_key_life: DurationText;
  /**
   * 关键要素签名
   * 关键要素（金额、账号、户名）进签名原文。
   * bool
   */
  readonly signs_key_elements: boolean;
  /**
   * 加盐存储
   * 密码加随机盐后再存杂凑值。
   * bool
   */
  readonly salts_passwords: boolean;
}

/**
 * 密钥管理规则
 * 密钥管理：生成、存放、轮换、销毁（GM/T 0073-2019、GB/T 39786-2021）。 How keys live.
 */
export interface KeyManagement {
  readonly label?: string;
  /**
   * 密码机保护
   * 主密钥与个人识别码只在通过认证的密码机里处理。
   * bool
   */
  readonly in_hardware: boolean;
  /**
   * 产品已认证
   * 密码产品都有商用密码产品认证证书。
   * bool
   */
  readonly certified: boolean;
  /**
   * 分段保管人数
   * 主密钥由几人分段保管。
   * int
   */
  readonly custodians: number;
  /**
   * 主密钥轮换
   * duration
   */
  readonly master_rotation: DurationText;
  /**
   * 工作密钥轮换
   * duration
   */
  readonly working_rotation: DurationText;
  /**
   * 服务端证书更换
   * duration
   */
  readonly certificate_rotation: DurationText;
  /**
   * 环境隔离
   * 测试环境与生产环境的密钥互不相同。
   * bool
   */
  readonly separate_environments: boolean;
  /**
   * 密评周期
   * 商用密码应用安全性评估多久做一次。
   * duration
   */
  readonly assessed_every: DurationText;
}

/**
 * 存款
 * 存款。 Deposits.
 */
export interface Deposit extends Product {
  /**
   * 年利率
   * percent
   */
  readonly rate: DecimalText;
  /**
   * 存款保险
   * 存款保险标识。
   * bool
   */
  readonly insured: boolean;
  /**
   * 风险等级
   * 一般不写；结构性存款等写了风险等级的，只能是低风险。
   * risk_level?
   */
  readonly risk?: RiskLevel;
  /**
   * 计息天数
   * 一年按多少天计息。
   * int
   */
  readonly year_days: number;
  /**
   * 靠档计息
   * 提前支取时按已存时间靠档计息，各家银行已停办。
   * bool
   */
  readonly graded_early: boolean;
}

/**
 * 活期存款
 * 活期存款。 Demand deposit.
 */
export interface DemandDeposit extends Deposit {
  /**
   * 结息日
   * 每季度末月几日结息。
   * int
   */
  readonly settlement_day: number;
}

/**
 * 整存整取
 * 整存整取：一次存入，到期本息一并取。 Lump-sum time deposit.
 */
export interface TimeDeposit extends Deposit {
  /**
   * 存期
   * duration
   */
  readonly term: DurationText;
  /**
   * 自动转存
   * 到期自动转存，按转存日的挂牌利率。
   * bool
   */
  readonly rollover: boolean;
  /**
   * 提前支取利率
   * percent
   */
  readonly early_rate: DecimalText;
  /**
   * 部分提取次数
   * 最多可以部分提前支取几次。
   * int
   */
  readonly early_withdrawals: number;
}

/**
 * 零存整取
 * 零存整取：每月存一笔。 Instalment deposit.
 */
export interface InstalmentDeposit extends Deposit {
  /**
   * 存期
   * duration
   */
  readonly term: DurationText;
  /**
   * 月存金额
   * 每月最少存多少。
   * money
   */
  readonly monthly: Money;
  /**
   * 漏存可补
   * 漏存的月份，次月补齐的按原利率计息。
   * bool
   */
  readonly catch_up: boolean;
  /**
   * 自动扣存
   * 每月自动从活期账户扣。
   * bool
   */
  readonly automatic: boolean;
}

/**
 * 通知存款
 * 通知存款：支取前一天或七天通知。 Notice deposit.
 */
export interface NoticeDeposit extends Deposit {
  /**
   * 通知天数
   * duration
   */
  readonly notice_days: DurationText;
  /**
   * 最低支取
   * money
   */
  readonly min_withdrawal: Money;
  /**
   * 自动滚存
   * 每满一个通知期自动转存、复利计息；已停办。
   * bool
   */
  readonly rolling: boolean;
}

/**
 * 大额存单
 * 大额存单：个人20万元起，记账式，可转让、可质押。 Large-value certificate of deposit.
 */
export interface LargeCd extends Deposit {
  /**
   * 存期
   * duration
   */
  readonly term: DurationText;
  /**
   * 发行对象
   * cd_holder
   */
  readonly holder: CdHolder;
  /**
   * 期次
   * 如 2026年第十二期。
   * text?
   */
  readonly series?: string;
  /**
   * 付息方式
   * interest_payment
   */
  readonly payment: InterestPayment;
  /**
   * 可提前支取
   * 能不能提前支取；部分支取后不得低于起点金额。
   * bool
   */
  readonly early_withdrawal: boolean;
  /**
   * 提前支取利率
   * percent
   */
  readonly early_rate: DecimalText;
  /**
   * 可转让
   * 可以转让给别的客户。
   * bool
   */
  readonly transferable: boolean;
  /**
   * 可转让起始
   * 存入多久之后才能挂牌转让。
   * duration
   */
  readonly transfer_after: DurationText;
  /**
   * 停止转让
   * 到期前多久停止转让。
   * duration
   */
  readonly transfer_stop: DurationText;
  /**
   * 转让利率范围
   * 受让人折算年化利率的范围，转让价由此得出；不写则由转让双方约定。
   * range(percent)?
   */
  readonly transfer_rate?: Span<DecimalText>;
  /**
   * 可质押
   * 可以质押贷款。
   * bool
   */
  readonly pledgeable: boolean;
}

/**
 * 结构性存款
 * 结构性存款：本金受存款保险保障，利息随挂钩标的浮动。 Structured deposit; `rate` is the lowest it can pay.
 */
export interface StructuredDeposit extends Deposit {
  /**
   * 期限
   * 按天写，如 90天。
   * duration
   */
  readonly term: DurationText;
  /**
   * 最高利率
   * percent
   */
  readonly high_rate: DecimalText;
  /**
   * 挂钩标的
   * text
   */
  readonly underlying: string;
  /**
   * 收益情形
   * 各种情形各付多少利率。
   * table(rate_outcome)
   */
  readonly outcomes?: readonly RateOutcome[];
  /**
   * 投资冷静期
   * 买了之后多久内可以反悔，不收费用。
   * duration
   */
  readonly cooling_off: DurationText;
  /**
   * 提示语
   * text
   */
  readonly disclaimer: string;
}

/**
 * 收益情形
 * 结构性存款的一种情形。 What happens to the underlying, and the rate that it pays.
 */
export interface RateOutcome {
  readonly label?: string;
  /**
   * 情形
   * 如“期末价格不低于期初价格”。
   * text
   */
  readonly outcome: string;
  /**
   * 支付利率
   * percent
   */
  readonly rate: DecimalText;
}

/**
 * 智能存款
 * 智能存款：存得越多，利率越高，按余额分档计息。 Tiered deposit.
 */
export interface SmartDeposit extends Deposit {
  /**
   * 利率分档
   * table(rate_tier)
   */
  readonly tiers?: readonly RateTier[];
}

/**
 * 利率档
 * 利率的一档。 One tier of a rate.
 */
export interface RateTier {
  readonly label?: string;
  /**
   * 余额
   * 余额不低于多少时适用。
   * money
   */
  readonly from: Money;
  /**
   * 年利率
   * percent
   */
  readonly rate: DecimalText;
}

/**
 * 配置项
 * 配置项：一个名字，在每套环境里各有一个值；值从不写在这里。 A name that has a value in each environment; never the value.
 */
export interface ConfigEntry {
  readonly label?: string;
  /**
   * 存放
   * vault
   */
  readonly kept_in: Vault;
  /**
   * 维护部门
   * 由哪个部门维护。
   * text
   */
  readonly owner: string;
}

/**
 * 地址项
 * 地址项：一个服务的地址。 The address of a service.
 */
export interface AddressEntry extends ConfigEntry {
  /**
   * 专线
   * 在生产环境只走内网专线。
   * bool
   */
  readonly private_line: boolean;
}

/**
 * 密钥项
 * 密钥项：一个密钥、证书或口令。 A key, certificate or password.
 */
export interface SecretEntry extends ConfigEntry {
  /**
   * 用途
   * secret_use
   */
  readonly use: SecretUse;
  /**
   * 算法
   * cipher?
   */
  readonly algorithm?: Cipher;
  /**
   * 轮换周期
   * 多久换一次。
   * duration
   */
  readonly rotated_every: DurationText;
  /**
   * 各环境不同
   * 生产环境的密钥与其他环境不同。
   * bool
   */
  readonly per_environment: boolean;
}

/**
 * 外部系统
 * 行内的其他系统，或平台之外的系统。 A system beside the platform.
 */
export interface ExternalSystem {
  readonly label?: string;
  /**
   * 职责
   * text
   */
  readonly summary: string;
  /**
   * 送出级别
   * 交给它哪几级个人金融信息。
   * set(sensitivity)
   */
  readonly sends: readonly Sensitivity[];
  /**
   * 停用时
   * 它停了，应用怎么办。
   * text
   */
  readonly if_down: string;
  /**
   * 关键系统
   * 停了就不能动账。
   * bool
   */
  readonly critical: boolean;
}

/**
 * 服务连接
 * 连接：一个服务分组，或一个外部系统，用哪个地址、哪个密钥去连。 How a service group or an external system is reached.
 */
export interface Connection {
  readonly label?: string;
  /**
   * 服务分组
   * ref(service_group)?
   */
  readonly group?: string;
  /**
   * 外部系统
   * ref(external_system)?
   */
  readonly system?: string;
  /**
   * 地址
   * ref(address_entry)
   */
  readonly address: string;
  /**
   * 密钥
   * ref(secret_entry)
   */
  readonly credential: string;
  /**
   * 超时
   * duration
   */
  readonly timeout: DurationText;
  /**
   * 重试
   * 超时之后自动再试几次；动账的请求从不自动再试。
   * int
   */
  readonly retries: number;
  /**
   * 双向认证
   * 双向证书认证。
   * bool
   */
  readonly mutual: boolean;
  /**
   * 熔断比例
   * 一分钟内失败的比例到了这里就熔断。
   * percent
   */
  readonly breaks_at: DecimalText;
}

/**
 * 环境
 * 环境：用来做什么，里面是什么数据，哪些连接用挡板。 An environment: what it is for and what is in it.
 */
export interface Environment {
  readonly label?: string;
  /**
   * 种类
   * environment_sort
   */
  readonly sort: EnvironmentSort;
  /**
   * 用途
   * text
   */
  readonly purpose: string;
  /**
   * 数据
   * data_origin
   */
  readonly data: DataOrigin;
  /**
   * 配置空间
   * 配置中心里的命名空间：只写名字，不写地址。
   * text
   */
  readonly config_space: string;
  /**
   * 密钥空间
   * 密钥库里的命名空间。
   * text
   */
  readonly secret_space: string;
  /**
   * 公网可达
   * 互联网上能访问。
   * bool
   */
  readonly public: boolean;
  /**
   * 调试日志
   * 打印调试日志。
   * bool
   */
  readonly debug_log: boolean;
  /**
   * 固定验证码
   * 短信验证码固定，方便测试。
   * bool
   */
  readonly fixed_code: boolean;
  /**
   * 挡板
   * 用挡板代替的连接。
   * set(ref(connection))
   */
  readonly mocked: readonly string[];
  /**
   * 真实资金
   * 动真钱。
   * bool
   */
  readonly real_money: boolean;
  /**
   * 允许截屏
   * 允许截屏，方便提缺陷。
   * bool
   */
  readonly screenshots: boolean;
  /**
   * 允许抓包
   * 接受抓包工具的证书。
   * bool
   */
  readonly accepts_proxy: boolean;
  /**
   * 准入
   * 谁可以进去。
   * text
   */
  readonly access: string;
}

/**
 * 环境开关
 * 环境开关：还在试的能力，在哪些环境打开。 A switch, and the environments in which it is on.
 */
export interface FeatureSwitch {
  readonly label?: string;
  /**
   * 说明
   * text
   */
  readonly summary: string;
  /**
   * 打开的环境
   * set(environment_sort)
   */
  readonly on_in: readonly EnvironmentSort[];
  /**
   * 负责部门
   * 由哪个部门决定开关。
   * text
   */
  readonly owner: string;
  /**
   * 拆除日期
   * 开关用完就拆，最迟到这一天。
   * date?
   */
  readonly removed_by?: DateText;
}

/**
 * 事件属性
 * 事件属性：事件发生时一并记下的一件事。 One thing recorded with an event.
 */
export interface EventProperty extends Variable {
  /**
   * 必填
   * bool
   */
  readonly required: boolean;
  /**
   * 信息级别
   * 属于哪一级个人金融信息（JR/T 0171-2020）；只有不写与 C1 可以进事件。
   * sensitivity?
   */
  readonly sensitive?: Sensitivity;
}

/**
 * 属性组
 * 属性组：几个事件都有的属性。 Properties that several events share.
 */
export interface PropertyGroup {
  readonly label?: string;
  /**
   * 属性表
   * many(event_property)
   */
  readonly properties?: Keyed<EventProperty>;
}

/**
 * 行为事件
 * 行为事件。报表里写 次数(运营位点击, 满足: …) 就是数它。
 * Something that a customer did. Metrics count events by name: `count(slot_click, where: …)`.
 */
export interface Event {
  readonly label?: string;
  /**
   * 事件码
   * 上报时用的码，一经发布不再改变。
   * text
   */
  readonly code: string;
  /**
   * 类别
   * event_group
   */
  readonly group: EventGroup;
  /**
   * 时点
   * 什么时候上报；一次行为只报一次。
   * text
   */
  readonly trigger: string;
  /**
   * 上报端
   * event_reporter
   */
  readonly reporter: EventReporter;
  /**
   * 公共属性
   * 引用的属性组，组里的属性就像写在事件里一样。
   * list(ref(property_group))
   */
  readonly includes: readonly string[];
  /**
   * 属性表
   * many(event_property)
   */
  readonly properties?: Keyed<EventProperty>;
  /**
   * 采样率
   * 上报多少；太多的事件可以抽样，报表按它放大。
   * percent
   */
  readonly sampled: DecimalText;
  /**
   * 保存
   * 逐条保存多久，之后只留汇总。
   * duration
   */
  readonly kept: DurationText;
  /**
   * 可关闭
   * 只为分析而记的，客户关掉“行为分析”就不再上报；安全与交易所必需的照记。
   * bool
   */
  readonly optional: boolean;
}

/**
 * 漏斗步骤
 * 漏斗的一步。 One step of a funnel.
 */
export interface FunnelStep {
  /** Where nothing else tells it apart. */
  readonly name?: string;
  readonly label?: string;
  /**
   * 事件
   * ref(event)
   */
  readonly event: string;
  /**
   * 条件
   * 只算满足条件的，名字取自事件的属性。
   * expr(bool)?
   */
  readonly where?: Expression;
  /**
   * 含义
   * 给人看的说法，如“看到横幅”。
   * text
   */
  readonly meaning: string;
}

/**
 * 转化漏斗
 * 转化漏斗：依次发生的几个事件，看每一步留下多少人。 How many go on from one event to the next.
 */
export interface Funnel {
  readonly label?: string;
  /**
   * 步骤
   * table(funnel_step)
   */
  readonly steps?: readonly FunnelStep[];
  /**
   * 时限
   * 从第一步到最后一步最多隔多久；超过就不算同一次。
   * duration
   */
  readonly window: DurationText;
  /**
   * 计数对象
   * funnel_unit
   */
  readonly counts: FunnelUnit;
  /**
   * 负责部门
   * text
   */
  readonly owner: string;
  /**
   * 问题
   * 看它是为了回答什么问题。
   * text
   */
  readonly question: string;
}

/**
 * 功能
 * 功能：客户能在菜单、宫格、搜索与语音里找到并打开的一项。
 * A function: an entry that a customer finds in menus, grids, search or by voice.
 */
export interface Function {
  readonly label?: string;
  /**
   * 分组
   * menu_group
   */
  readonly group: MenuGroup;
  /**
   * 频道页
   * 默认放在哪个频道页。
   * ref(page)
   */
  readonly tab: string;
  /**
   * 最低角色
   * 至少是什么角色才能用；银行可以提高，不能低于平台。
   * role
   */
  readonly role: Role;
  /**
   * 别名
   * 客户会怎么叫它，搜索与语音都用。
   * list(text)
   */
  readonly synonyms: readonly string[];
  /**
   * 首字母
   * 拼音首字母，可以与别的功能相同，搜索时按热度排列；多音字照在这里的读法。不写的由“读音”得出。
   * text?
   */
  readonly initials?: string;
  /**
   * 动账
   * 打开后会不会动账。
   * bool
   */
  readonly moves_money: boolean;
  /**
   * 营销
   * 是活动、抽奖、邀请这样的营销入口；关怀版里不得有。
   * bool
   */
  readonly marketing: boolean;
  /**
   * 打开页面
   * 打开后是哪个频道页；不写则是功能自己的页面。
   * ref(page)?
   */
  readonly opens?: string;
  /**
   * 路由
   * 应用内的路由；不写则由功能的名字得出。
   * text?
   */
  readonly route?: string;
  /**
   * 关怀版
   * 关怀版里怎么办。
   * elder_equivalent
   */
  readonly elder: ElderEquivalent;
  /**
   * 关怀版名称
   * 关怀版里的名称，用长者平常的话；不写则不变。
   * text?
   */
  readonly elder_label?: string;
  /**
   * 起始版本
   * 从哪个应用版本起才有，写成 6.2 或 6.2.0。
   * text?
   */
  readonly min_version?: string;
  /**
   * 截止版本
   * 到哪个应用版本为止还有。
   * text?
   */
  readonly max_version?: string;
  /**
   * 开放比例
   * 灰度开放：给多大比例的客户用，按客户号固定，加大时先前的人不会没有。
   * percent
   */
  readonly share: DecimalText;
  /**
   * 分平台开关
   * 某个设备平台与上面不同的，在这里另写。
   * table(function_switch)
   */
  readonly switches?: readonly FunctionSwitch[];
  /**
   * 启用
   * 关闭后各处入口一并隐藏，不必逐个移除。
   * bool
   */
  readonly live: boolean;
  /**
   * 热度
   * 搜索热度，越大越靠前。
   * int
   */
  readonly popularity: number;
}

/**
 * 功能开关
 * 功能在一个设备平台上的开关；没写的照功能本身。 The switch of a function on one platform.
 */
export interface FunctionSwitch {
  readonly label?: string;
  /**
   * 设备平台
   * device_platform
   */
  readonly platform: DevicePlatform;
  /**
   * 启用
   * bool?
   */
  readonly live?: boolean;
  /**
   * 起始版本
   * text?
   */
  readonly min_version?: string;
  /**
   * 截止版本
   * text?
   */
  readonly max_version?: string;
  /**
   * 开放比例
   * percent?
   */
  readonly share?: DecimalText;
}

/**
 * 服务分组
 * 服务分组：一组微服务，对应一份接口文档。 A group of services; one OpenAPI document.
 */
export interface ServiceGroup {
  readonly label?: string;
  /**
   * 职责
   * 一句话说明负责什么。
   * text
   */
  readonly summary: string;
  /**
   * 路径前缀
   * 接口地址的前缀。
   * text
   */
  readonly base_path: string;
}

/**
 * 成长等级
 * 成长等级：成长值或月日均资产，达到一项即可。名称就是给客户看的等级名。 A growth tier: reached by points or by assets.
 */
export interface GrowthTier {
  readonly label?: string;
  /**
   * 等级
   * 是哪一级；一级只说一次。
   * customer_tier
   */
  readonly tier: CustomerTier;
  /**
   * 前一级
   * 下面一级；最低一级不写。
   * ref(growth_tier)?
   */
  readonly previous?: string;
  /**
   * 成长值
   * 成长值不低于多少。
   * int
   */
  readonly growth: number;
  /**
   * 月日均资产
   * 或者月日均资产不低于多少。
   * money?
   */
  readonly assets?: Money;
  /**
   * 徽章
   * asset?
   */
  readonly icon?: string;
  /**
   * 颜色
   * color
   */
  readonly shade: ColorText;
  /**
   * 简介
   * 一句话说清这一级有什么。
   * text?
   */
  readonly summary?: string;
}

/**
 * 成长规则
 * 成长规则：快升缓降——够了立刻升，不够慢慢降。 How tiers are re-evaluated: up at once, down slowly.
 */
export interface GrowthScheme {
  readonly label?: string;
  /**
   * 评定周期
   * 多久评定一次。
   * growth_period
   */
  readonly evaluated: GrowthPeriod;
  /**
   * 成长值有效
   * 看过去多久的成长值。
   * duration
   */
  readonly window: DurationText;
  /**
   * 即时升级
   * 达到就升，不等评定。
   * bool
   */
  readonly rise_at_once: boolean;
  /**
   * 保级期
   * 不够了先保级多久。
   * duration
   */
  readonly grace: DurationText;
  /**
   * 每季最多降级
   * 保级期过后，一季最多降几级。
   * int
   */
  readonly fall_per_quarter: number;
  /**
   * 降级提前告知
   * 降级前多久告诉客户。
   * duration
   */
  readonly notice: DurationText;
}

/**
 * 积分制度
 * 积分制度：积分值多少钱，多久过期。 What points are worth and how long they last.
 */
export interface PointsScheme {
  readonly label?: string;
  /**
   * 每元积分
   * 多少积分抵一元。
   * int
   */
  readonly points_per_yuan: number;
  /**
   * 积分有效期
   * 得到之后多久过期；积分不得永久有效，否则负债只增不减。
   * duration?
   */
  readonly valid?: DurationText;
  /**
   * 过期提醒
   * 过期前多久提醒。
   * duration
   */
  readonly remind: DurationText;
  /**
   * 起用积分
   * 一次至少用多少。
   * int
   */
  readonly least: number;
  /**
   * 每日得分上限
   * 一位客户一天最多得多少，各条规则合计。
   * int
   */
  readonly daily_cap: number;
  /**
   * 可转赠
   * bool
   */
  readonly transferable: boolean;
  /**
   * 年度预算
   * 全行一年发出的积分最多值多少钱。
   * money?
   */
  readonly yearly_budget?: Money;
}

/**
 * 得分规则
 * 得分规则：做什么，得多少成长值与积分。 What an action earns.
 */
export interface EarningRule {
  readonly label?: string;
  /**
   * 事件
   * 什么事件得分；按资产给的不写。
   * ref(event)?
   */
  readonly event?: string;
  /**
   * 条件
   * 事件还要满足什么，名字取自事件的属性。
   * expr(bool)?
   */
  readonly where?: Expression;
  /**
   * 成长值
   * 每次得多少。
   * int
   */
  readonly growth: number;
  /**
   * 积分
   * int
   */
  readonly points: number;
  /**
   * 每满
   * 按金额给的：每满多少得一次。
   * money?
   */
  readonly per?: Money;
  /**
   * 最多次数
   * 周期里最多得几次。
   * int?
   */
  readonly times?: number;
  /**
   * 计次周期
   * growth_period
   */
  readonly period: GrowthPeriod;
  /**
   * 周期封顶
   * 一个周期里，成长值与积分各自最多得多少；按金额给的必须写。
   * int?
   */
  readonly cap?: number;
  /**
   * 计分业务
   * 按哪些业务的资产或金额给。
   * set(business_family)
   */
  readonly families: readonly BusinessFamily[];
  /**
   * 说明
   * 给客户看的说明。
   * text?
   */
  readonly terms?: string;
}

/**
 * 权益配额
 * 某一级享有多少。 How much of a benefit a tier has.
 */
export interface BenefitGrant {
  readonly label?: string;
  /**
   * 等级
   * customer_tier
   */
  readonly tier: CustomerTier;
  /**
   * 次数
   * 一个周期几次；不写则不限次。
   * int?
   */
  readonly quantity?: number;
  /**
   * 计次周期
   * growth_period
   */
  readonly period: GrowthPeriod;
}

/**
 * 权益
 * 权益：达到等级的客户享有的一项服务。 A benefit that tiers have.
 */
export interface Benefit {
  readonly label?: string;
  /**
   * 种类
   * benefit_sort
   */
  readonly sort: BenefitSort;
  /**
   * 权益配额
   * table(benefit_grant)
   */
  readonly grants?: readonly BenefitGrant[];
  /**
   * 单次成本
   * 用一次，本行付多少。
   * money
   */
  readonly cost: Money;
  /**
   * 服务商
   * text?
   */
  readonly supplier?: string;
  /**
   * 使用入口
   * ref(function)?
   */
  readonly function?: string;
  /**
   * 积分换购
   * 用积分也能换：多少积分一次。
   * int?
   */
  readonly points?: number;
  /**
   * 使用说明
   * 怎么用、有什么限制。
   * text
   */
  readonly terms: string;
  /**
   * 提前预约
   * 预约要提前多久。
   * duration
   */
  readonly booking: DurationText;
  /**
   * 可结转
   * 不用过期，还是结转到下一周期。
   * bool
   */
  readonly carries_over: boolean;
  /**
   * 年度预算
   * 一年在这项权益上最多花多少；有成本的要写。
   * money?
   */
  readonly budget?: Money;
}

/**
 * 身份来源
 * 身份来源：一个渠道带来的一种身份。 Where an identity comes from, and how far it is believed.
 */
export interface IdentitySource {
  readonly label?: string;
  /**
   * 匹配键
   * identity_key
   */
  readonly key: IdentityKey;
  /**
   * 来自渠道
   * set(access_channel)
   */
  readonly channels: readonly AccessChannel[];
  /**
   * 可信次序
   * 1 最可信；几处说法不一，听数小的。
   * int
   */
  readonly trust: number;
  /**
   * 须核验
   * 采信之前须全部通过的核验。
   * set(identity_factor)
   */
  readonly verified_by: readonly IdentityFactor[];
  /**
   * 最高角色
   * 只凭这个身份，最高到哪个角色。
   * role
   */
  readonly gives: Role;
  /**
   * 信息级别
   * sensitivity
   */
  readonly sensitive: Sensitivity;
  /**
   * 对应人数
   * 同一个值最多对应几个人；超出的须说明理由，否则清理（银发〔2016〕261号）。
   * int
   */
  readonly people: number;
  /**
   * 可能易主
   * 会换主人，如销号后重新放出的手机号；单凭它不能认定是同一个人。
   * bool
   */
  readonly reassigned: boolean;
  /**
   * 复核周期
   * 多久没有再核验，就不再采信；不写则一直采信。
   * duration?
   */
  readonly recheck?: DurationText;
}

/**
 * 归并情形
 * 归并情形：哪些相同、哪些不同时怎么办。自上而下，第一条相符的算数；一条也不符合的，不归并。
 * When two records are one person. From above, the first row that fits counts; if none does, they stay apart.
 */
export interface MergeCase {
  /** Where nothing else tells it apart. */
  readonly name?: string;
  readonly label?: string;
  /**
   * 相同
   * set(identity_key)
   */
  readonly same: readonly IdentityKey[];
  /**
   * 不同
   * set(identity_key)
   */
  readonly differ: readonly IdentityKey[];
  /**
   * 做法
   * merging
   */
  readonly action: Merging;
  /**
   * 另须核验
   * 归并之前，除了认证，另须核验什么。
   * set(identity_factor)
   */
  readonly confirm: readonly IdentityFactor[];
  /**
   * 理由
   * 为什么，给客户经理与审计看。
   * text
   */
  readonly reason: string;
}

/**
 * 冲突处理
 * 冲突处理：一项资料两份不同时取哪一份。 How a conflict on one item is settled.
 */
export interface ConflictRule {
  readonly label?: string;
  /**
   * 资料项
   * profile_item
   */
  readonly item: ProfileItem;
  /**
   * 取法
   * conflict_choice
   */
  readonly take: ConflictChoice;
  /**
   * 理由
   * 为什么。
   * text?
   */
  readonly reason?: string;
}

/**
 * 用户归并
 * 用户归并：同一个人从几个渠道来，留下的是一个用户、一套资料。
 * One user for one person, whichever channels they came by.
 */
export interface UserMerging {
  readonly label?: string;
  /**
   * 情形表
   * table(merge_case)
   */
  readonly cases?: readonly MergeCase[];
  /**
   * 冲突表
   * table(conflict_rule)
   */
  readonly conflicts?: readonly ConflictRule[];
  /**
   * 认证环节
   * 归并之前请客户通过的认证环节。
   * ref(auth_step)
   */
  readonly step: string;
  /**
   * 通知客户
   * 归并后通知客户原来的各个手机号。
   * bool
   */
  readonly notify: boolean;
  /**
   * 重新登录
   * 归并后各渠道一律重新登录。
   * bool
   */
  readonly sign_out: boolean;
  /**
   * 观察期
   * 归并后这么久之内，动账须加强认证。
   * duration
   */
  readonly watch: DurationText;
  /**
   * 可拆开
   * 客户说认错了人，这么久之内可以拆开。
   * duration
   */
  readonly undo_within: DurationText;
}

/**
 * 上限
 * 几种口径的上限。各种限额表的一行都有这几格，不写的格子就是不设限。
 * Caps of every table of limits: of one transaction, a day, a month, a year, and how many a day. An absent cap is no cap.
 */
export interface Caps {
  readonly label?: string;
  /**
   * 单笔
   * money?
   */
  readonly single?: Money;
  /**
   * 日累计
   * money?
   */
  readonly daily?: Money;
  /**
   * 月累计
   * money?
   */
  readonly monthly?: Money;
  /**
   * 年累计
   * money?
   */
  readonly yearly?: Money;
  /**
   * 日笔数
   * 每日最多几笔。
   * int?
   */
  readonly count?: number;
}

/**
 * 额度
 * 一行额度：全部通过这组认证方式，可以动多少钱。
 * What a set of tools allows once all of them are passed.
 */
export interface Limit extends Caps {
  /**
   * 认证方式
   * 须全部通过的认证方式。
   * set(ref(auth_tool))
   */
  readonly tools: readonly string[];
}

/**
 * 限额
 * 认证方式限额：一个场景里，每组认证方式各能动多少钱。
 * Limits by sets of tools. At run time the least troublesome set that the customer has and that allows the amount is asked for.
 */
export interface Limits {
  readonly label?: string;
  /**
   * 场景
   * ref(scene)
   */
  readonly scene: string;
  /**
   * 业务范围
   * 只管这些业务；不写则管整个场景。
   * set(business)?
   */
  readonly businesses?: readonly Business[];
  /**
   * 累计方式
   * counting
   */
  readonly counting: Counting;
  /**
   * 大额提醒
   * 账户日累计达到这个数，办理前大额提醒并由客户确认（银发〔2016〕261号）。
   * money?
   */
  readonly remind_above?: Money;
  /**
   * 额度表
   * table(limit)
   */
  readonly rows?: readonly Limit[];
}

/**
 * 业务额度
 * 一行业务额度：不论用什么认证方式，这项业务最多动多少钱。 Caps of a business, whatever the tools.
 */
export interface BusinessLimit extends Caps {
  /**
   * 业务
   * business
   */
  readonly business: Business;
}

/**
 * 业务限额
 * 业务限额：一个场景里，各项业务各能动多少钱。 Limits by business, beside those by tools.
 */
export interface BusinessLimits {
  readonly label?: string;
  /**
   * 场景
   * ref(scene)
   */
  readonly scene: string;
  /**
   * 额度表
   * table(business_limit)
   */
  readonly rows?: readonly BusinessLimit[];
}

/**
 * 转账协议
 * 非柜面转账协议：开通时与客户约定的默认值，客户只能往低调；调高须按这里的办法（银发〔2016〕261号）。
 * What is agreed with a customer before non-counter transfers are opened.
 */
export interface TransferAgreement {
  readonly label?: string;
  /**
   * 日笔数
   * int?
   */
  readonly count?: number;
  /**
   * 日累计
   * money?
   */
  readonly daily?: Money;
  /**
   * 年累计
   * money?
   */
  readonly yearly?: Money;
  /**
   * 线上调高上限
   * 客户在手机上最多能把日累计调到多少，再高去柜面。
   * money
   */
  readonly online_daily: Money;
  /**
   * 调高认证
   * 在手机上调高须通过的认证方式。
   * set(ref(auth_tool))
   */
  readonly raise_with: readonly string[];
  /**
   * 到账方式
   * set(arrival_mode)
   */
  readonly arrival_modes: readonly ArrivalMode[];
  /**
   * 可撤销
   * 非实时到账的转账，处理之前可以撤销。
   * bool
   */
  readonly revocable: boolean;
  /**
   * 休眠期限
   * 开户后这么久没有交易，暂停非柜面业务。
   * duration
   */
  readonly dormant_after: DurationText;
}

/**
 * 安全锁
 * 安全锁：客户自己锁上，这类交易就办不了；锁上立即生效，解锁要认证。锁住什么，写在情形限额里。
 * A lock that customers switch on by themselves. What it stops stands in the conditional limits.
 */
export interface SafetyLock {
  readonly label?: string;
  /**
   * 简介
   * 给客户看的说明。
   * text
   */
  readonly summary: string;
  /**
   * 默认开启
   * 开户时就锁着。
   * bool
   */
  readonly on_by_default: boolean;
  /**
   * 时段
   * 一天里哪一段起作用，客户可以改；不写则全天。
   * range(time)?
   */
  readonly hours?: Span<TimeText>;
  /**
   * 锁定金额
   * 锁的是金额：默认单笔超过多少办不了，客户可以改。
   * money?
   */
  readonly amount?: Money;
  /**
   * 解锁认证
   * ref(auth_step)
   */
  readonly unlock_with: string;
}

/**
 * 情形额度
 * 一行情形额度：“||”左边的情形都成立时，右边的上限起作用。情形是场景的变量，写法与决策表相同；有一项未知，按成立算。
 * Caps right of `||` for when everything left of it holds. A fact that is unknown counts as if it held.
 */
export interface ConditionalLimit extends Caps {
  /** Where nothing else tells it apart. */
  readonly name?: string;
  /**
   * 情形
   * map(test(any))
   */
  readonly given: Keyed<Expression>;
  /**
   * 安全锁
   * 只对开着这把锁的客户起作用；锁上写了时段的，只在那一段。
   * ref(safety_lock)?
   */
  readonly lock?: string;
  /**
   * 解除认证
   * 全部通过这些认证方式，就不受这一行约束；不写则不能解除。
   * set(ref(auth_tool))?
   */
  readonly lifted_by?: readonly string[];
  /**
   * 提示
   * 超出时给客户看的话。
   * text
   */
  readonly told: string;
  /**
   * 依据
   * 文件名称与文号；平台自定的写“平台默认”。
   * text?
   */
  readonly source?: string;
}

/**
 * 情形限额
 * 情形限额：一个场景里，渠道、夜间、换了设备、收款人陌生等情形各能动多少钱。一行的累计与笔数，只算办理当时这一行也成立的那些。
 * Limits by situation: channel, night, a new device, a new payee. A row counts what moved while it held.
 */
export interface ConditionalLimits {
  readonly label?: string;
  /**
   * 场景
   * ref(scene)
   */
  readonly scene: string;
  /**
   * 额度表
   * table(conditional_limit)
   */
  readonly rows?: readonly ConditionalLimit[];
}

/**
 * 提额办法
 * 一种提额办法：最多提到多少、须通过哪些认证、多久有效。提额不改转账协议；不写的上限，提到协议的“线上调高上限”为止。
 * A way to raise one's own limit: how far, with which tools, for how long.
 */
export interface LimitRaise extends Caps {
  /** Where nothing else tells it apart. */
  readonly name?: string;
  /**
   * 时效
   * raise_term
   */
  readonly term: RaiseTerm;
  /**
   * 有效时长
   * duration?
   */
  readonly lasts?: DurationText;
  /**
   * 认证方式
   * set(ref(auth_tool))
   */
  readonly tools: readonly string[];
  /**
   * 等待期
   * 提交之后等多久才生效，期间可以取消。
   * duration?
   */
  readonly wait?: DurationText;
  /**
   * 每月次数
   * 每月最多用几次；不写则不限。
   * int?
   */
  readonly per_month?: number;
  /**
   * 人工核实
   * 须银行工作人员电话核实。
   * bool
   */
  readonly reviewed: boolean;
}

/**
 * 自设限额
 * 自设限额：客户自己定的上限，只比银行的低。调低立即生效；调高按提额表，客户从做得到的办法里选。
 * The customer's own limits, never above the bank's. Lowering counts at once; raising goes by the table.
 */
export interface OwnLimits {
  readonly label?: string;
  /**
   * 场景
   * ref(scene)
   */
  readonly scene: string;
  /**
   * 可设口径
   * 客户能设哪些。
   * set(limit_scope)
   */
  readonly settable: readonly LimitScope[];
  /**
   * 调低认证
   * 调低之前须通过的认证环节；不写则登录就能调低。
   * ref(auth_step)?
   */
  readonly lower_with?: string;
  /**
   * 通知客户
   * 改动后通知客户。
   * bool
   */
  readonly notify: boolean;
  /**
   * 提额表
   * table(limit_raise)
   */
  readonly raises?: readonly LimitRaise[];
}

/**
 * 小额免密办法
 * 小额免密：不验密码的支付。额度写在业务限额的“小额免密”一行。
 * Payments without a password; how much stands in the business limits.
 */
export interface NoPasswordTerms {
  readonly label?: string;
  /**
   * 默认开通
   * 未经客户开通就能用。
   * bool
   */
  readonly on_by_default: boolean;
  /**
   * 开通认证
   * 开通之前须通过的认证环节；关闭随时可以，不须认证。
   * ref(auth_step)
   */
  readonly switch_on_with: string;
  /**
   * 失卡保障
   * 挂失前这么久之内的免密损失，由银行先行赔付。
   * duration?
   */
  readonly loss_cover?: DurationText;
  /**
   * 年赔付上限
   * 每位客户每年最多赔付多少。
   * money?
   */
  readonly cover_yearly?: Money;
  /**
   * 验密间隔
   * 连续几笔免密之后，须验一次密码。
   * int?
   */
  readonly password_every?: number;
  /**
   * 逐笔通知
   * 每笔都通知客户。
   * bool
   */
  readonly notify: boolean;
  /**
   * 排除商户类别
   * 这些商户类别（ISO 18245 四位数字）不适用免密。
   * list(text)
   */
  readonly excluded_categories: readonly string[];
}

/**
 * 限额来源
 * 限额来源：同一笔金额，每个来源都可能有上限；几个上限一起起作用，取最小。被哪个拦下，就告诉客户哪个，和怎么办。
 * Every source may cap the same amount, and the smallest counts. The customer is told which one it was, and what to do.
 */
export interface CapSource {
  readonly label?: string;
  /**
   * 出处
   * cap_origin
   */
  readonly origin: CapOrigin;
  /**
   * 累计对象
   * cap_counting
   */
  readonly counted: CapCounting;
  /**
   * 提示
   * 被这个上限拦下时给客户看的话。
   * text
   */
  readonly told: string;
  /**
   * 怎么办
   * 客户怎样才能办成。
   * text
   */
  readonly remedy: string;
}

/**
 * 贷款
 * 贷款。 Loans.
 */
export interface Loan extends Product {
  /**
   * 年化利率
   * 年化利率（单利），有区间的写下限。
   * percent
   */
  readonly rate: DecimalText;
  /**
   * 年化利率上限
   * percent?
   */
  readonly rate_high?: DecimalText;
  /**
   * 最长期限
   * 最长借多久。
   * duration
   */
  readonly term: DurationText;
  /**
   * 还款方式
   * set(repayment)
   */
  readonly repayments: readonly Repayment[];
  /**
   * 用途
   * 只能用在哪里，如日常消费、进货。
   * text
   */
  readonly purpose: string;
  /**
   * 申请年龄
   * 多少岁可以申请。
   * range(int)
   */
  readonly ages: Span<number>;
  /**
   * 可提前还款
   * 可以提前还款；违约金写在费用里。
   * bool
   */
  readonly prepayable: boolean;
  /**
   * 宽限天数
   * 到期日之后几天内还上不算逾期。
   * int
   */
  readonly grace_days: number;
  /**
   * 查询征信
   * 审批前查询个人征信，须客户单独授权。
   * bool
   */
  readonly credit_check: boolean;
  /**
   * 合作机构
   * 与哪家机构共同出资；不写则全由本行出资。
   * text?
   */
  readonly partner?: string;
  /**
   * 合作方出资
   * 合作机构出多少。
   * percent?
   */
  readonly partner_share?: DecimalText;
  /**
   * 提示语
   * text
   */
  readonly disclaimer: string;
}

/**
 * 消费贷
 * 消费贷：线上申请，用于日常消费。 Consumer loan.
 */
export interface ConsumerLoan extends Loan {
  /**
   * 线上办理
   * 全程线上办理。
   * bool
   */
  readonly online: boolean;
  /**
   * 只做本地
   * 只贷给注册地辖区内的客户。
   * bool
   */
  readonly local_only: boolean;
  /**
   * 禁止用途
   * 不得用在哪里，与用途一并写进借款合同。
   * list(text)
   */
  readonly forbidden_uses: readonly string[];
}

/**
 * 经营贷
 * 经营贷：给小微企业主、个体工商户与农户。 Loan for a small business, a shop or a farm.
 */
export interface BusinessLoan extends Loan {
  /**
   * 担保方式
   * set(collateral)
   */
  readonly collateral: readonly Collateral[];
  /**
   * 受托支付
   * 超过多少须受托支付给交易对手。
   * money
   */
  readonly entrusted_above: Money;
  /**
   * 用途查验
   * 放款后查验资金用途。
   * bool
   */
  readonly purpose_check: boolean;
}

/**
 * 住房贷款
 * 住房贷款：线上只查询与还款，不受理申请。 Mortgage: inquiry and repayment only.
 */
export interface Mortgage extends Loan {
  /**
   * 加点
   * 在贷款市场报价利率上加减多少。
   * percent
   */
  readonly over_lpr: DecimalText;
  /**
   * 重定价周期
   * 多久重定价一次。
   * duration
   */
  readonly repricing: DurationText;
}

/**
 * 信用卡产品
 * 信用卡。 Credit card.
 */
export interface CreditCard extends Product {
  /**
   * 卡组织
   * card_scheme
   */
  readonly scheme: CardScheme;
  /**
   * 最高额度
   * 首次授信的最高额度。
   * money
   */
  readonly credit_line: Money;
  /**
   * 年费
   * money
   */
  readonly annual_fee: Money;
  /**
   * 免年费次数
   * 刷满几次免次年年费；0 表示不免。
   * int
   */
  readonly free_after: number;
  /**
   * 分期年化
   * 分期手续费折算的年化利率，须展示给客户。
   * percent
   */
  readonly instalment_rate: DecimalText;
  /**
   * 分期期数
   * 可以分几期。
   * set(int)
   */
  readonly instalment_periods: readonly number[];
  /**
   * 透支日利率
   * 透支的日利率。
   * percent
   */
  readonly daily_rate: DecimalText;
  /**
   * 免息期
   * 从记账日到还款日最长多少天不计息。
   * int
   */
  readonly interest_free: number;
  /**
   * 最低还款比例
   * percent
   */
  readonly minimum_payment: DecimalText;
  /**
   * 日取现上限
   * 每日最多取现。
   * money
   */
  readonly cash_daily: Money;
  /**
   * 权益
   * list(text)
   */
  readonly perks: readonly string[];
}

/**
 * 级别处置
 * 一级信息可以到哪里去（JR/T 0171-2020）。 Where information of a class may go.
 */
export interface HandlingRow {
  readonly label?: string;
  /**
   * 级别
   * sensitivity
   */
  readonly level: Sensitivity;
  /**
   * 存手机
   * 存在手机里。
   * bool
   */
  readonly on_phone: boolean;
  /**
   * 屏幕明文
   * 在屏幕上完整显示。
   * bool
   */
  readonly plain_on_screen: boolean;
  /**
   * 进事件
   * 进入行为事件。
   * bool
   */
  readonly in_event: boolean;
  /**
   * 进日志
   * 进入日志。
   * bool
   */
  readonly in_log: boolean;
  /**
   * 进分享
   * 进入分享的图片、链接与小程序卡片。
   * bool
   */
  readonly in_share: boolean;
  /**
   * 给第三方
   * 交给第三方，包括第三方SDK。
   * bool
   */
  readonly to_third_party: boolean;
  /**
   * 加密存储
   * 落库加密。
   * bool
   */
  readonly encrypted_at_rest: boolean;
  /**
   * 端到端加密
   * 从输入的地方到密码机一直是密文。
   * bool
   */
  readonly end_to_end: boolean;
  /**
   * 查看须审批
   * 后台查看须申请并留痕。
   * bool
   */
  readonly approved_access: boolean;
}

/**
 * 信息处置
 * 信息处置：C1、C2、C3 各可以到哪里去。 How each class of information is handled.
 */
export interface DataHandling {
  readonly label?: string;
  /**
   * 处置表
   * table(handling_row)
   */
  readonly rows?: readonly HandlingRow[];
}

/**
 * 脱敏格式
 * 脱敏格式：露出前几位、后几位，其余用星号；露得越多越弱。 A mask: what of a text stays visible.
 */
export interface Mask {
  readonly label?: string;
  /**
   * 露前几位
   * int
   */
  readonly leading: number;
  /**
   * 露后几位
   * int
   */
  readonly trailing: number;
  /**
   * 另露
   * mask_rest
   */
  readonly rest: MaskRest;
  /**
   * 点按可见
   * 默认全部隐藏，客户点一下才显示。
   * bool
   */
  readonly on_tap: boolean;
  /**
   * 明文
   * 全部显示。
   * bool
   */
  readonly whole: boolean;
  /**
   * 换代号
   * 换成不可逆的代号，同一个值代号相同。
   * bool
   */
  readonly token: boolean;
}

/**
 * 数据项
 * 一项个人金融信息，在各处怎样露出。比底线更弱的格式，平台不让用。
 * One item of personal financial information, and how it is masked in each place.
 */
export interface DataItem {
  readonly label?: string;
  /**
   * 级别
   * sensitivity
   */
  readonly level: Sensitivity;
  /**
   * 屏幕
   * 客户本人登录后的屏幕。
   * ref(mask)
   */
  readonly screen: string;
  /**
   * 分享
   * 分享出去的图片、回单、链接。
   * ref(mask)
   */
  readonly share: string;
  /**
   * 短信
   * 短信、推送与语音。
   * ref(mask)
   */
  readonly sms: string;
  /**
   * 日志
   * ref(mask)
   */
  readonly log: string;
  /**
   * 第三方
   * ref(mask)
   */
  readonly third_party: string;
  /**
   * 看全认证
   * 想看全的，须再通过的认证方式；不写就是不给看全。
   * set(ref(auth_tool))
   */
  readonly unmasked_with: readonly string[];
  /**
   * 屏幕底线
   * 屏幕上最弱可以到哪种格式。
   * ref(mask)
   */
  readonly weakest_screen: string;
  /**
   * 分享底线
   * ref(mask)
   */
  readonly weakest_share: string;
  /**
   * 短信底线
   * ref(mask)
   */
  readonly weakest_sms: string;
}

/**
 * 进账摘要
 * 单位打给个人的一笔：工资之外的款、补贴、货款、运费。 Money that a firm or an office paid to a person.
 */
export interface IncomeItem extends Payload {
  /**
   * 流水号
   * text
   */
  readonly serial: string;
  /**
   * 到账日期
   * date
   */
  readonly received_on: DateText;
  /**
   * 付款单位
   * text
   */
  readonly payer: string;
  /**
   * 款项
   * text
   */
  readonly item: string;
  /**
   * 金额
   * money
   */
  readonly amount: Money;
  /**
   * 明细说明
   * 对方给的说明，如斤数、趟次、月份。
   * text?
   */
  readonly detail?: string;
}

/**
 * 工资条目
 * 工资条的一行。 A line of a pay slip.
 */
export interface SlipLine extends Payload {
  /**
   * 项目
   * text
   */
  readonly item: string;
  /**
   * 金额
   * money
   */
  readonly amount: Money;
  /**
   * 扣款
   * bool
   */
  readonly deducted: boolean;
}

/**
 * 停靠班次
 * 到某处去的一班：流动网点、班车、船。 When something that travels stops where.
 */
export interface StopItem extends Payload {
  /**
   * 班次编号
   * text
   */
  readonly stop: string;
  /**
   * 日期
   * date
   */
  readonly on: DateText;
  /**
   * 停靠时段
   * range(time)
   */
  readonly at: Span<TimeText>;
  /**
   * 停靠地点
   * text
   */
  readonly place: string;
  /**
   * 可办业务
   * list(text)
   */
  readonly services: readonly string[];
  /**
   * 剩余名额
   * 要占座、要排号的才有。
   * int?
   */
  readonly left?: number;
}

/**
 * 行情报价
 * 行情的一行。 One line of a price board.
 */
export interface PriceLine extends Payload {
  /**
   * 品名
   * text
   */
  readonly goods: string;
  /**
   * 规格
   * text
   */
  readonly grade: string;
  /**
   * 单价
   * money
   */
  readonly price: Money;
  /**
   * 计价单位
   * text
   */
  readonly measure: string;
  /**
   * 较上次
   * percent?
   */
  readonly change?: DecimalText;
  /**
   * 报价市场
   * text
   */
  readonly market: string;
  /**
   * 报价时间
   * datetime
   */
  readonly quoted_at: DateTimeText;
}

/**
 * 可订场次
 * 一个可以预订的场次、课程或票种。 A session that may be booked.
 */
export interface SessionItem extends Payload {
  /**
   * 场次编号
   * text
   */
  readonly session: string;
  /**
   * 场次名称
   * text
   */
  readonly title: string;
  /**
   * 日期
   * date
   */
  readonly on: DateText;
  /**
   * 入场时段
   * range(time)?
   */
  readonly at?: Span<TimeText>;
  /**
   * 票价
   * money
   */
  readonly price: Money;
  /**
   * 余量
   * int
   */
  readonly left: number;
}

/**
 * 家人
 * 授权或绑定的一位家人。 A relative who was let in.
 */
export interface RelativeItem extends Payload {
  /**
   * 家人编号
   * text
   */
  readonly relative: string;
  /**
   * 称谓
   * text
   */
  readonly relation: string;
  /**
   * 掩码姓名
   * text
   */
  readonly masked_name: string;
  /**
   * 可以看
   * list(text)
   */
  readonly may_see: readonly string[];
  /**
   * 起始日期
   * date
   */
  readonly since: DateText;
  /**
   * 对方已同意
   * bool
   */
  readonly confirmed: boolean;
}

/**
 * 往来户
 * 往来账上的一户：人欠我的，或我欠人的。 Somebody with whom accounts are kept.
 */
export interface PartnerItem extends Payload {
  /**
   * 往来户编号
   * text
   */
  readonly partner: string;
  /**
   * 称呼
   * text
   */
  readonly title: string;
  /**
   * 未结金额
   * money
   */
  readonly owed: Money;
  /**
   * 最早一笔
   * date?
   */
  readonly oldest_on?: DateText;
  /**
   * 最近结清
   * date?
   */
  readonly last_paid_on?: DateText;
}

/**
 * 库存货物
 * 存在库里的一批货。 Goods in a warehouse.
 */
export interface StoredItem extends Payload {
  /**
   * 单号
   * text
   */
  readonly receipt: string;
  /**
   * 货名
   * text
   */
  readonly goods: string;
  /**
   * 重量
   * number
   */
  readonly weight: DecimalText;
  /**
   * 库房
   * text
   */
  readonly warehouse: string;
  /**
   * 入库日期
   * date
   */
  readonly stored_on: DateText;
  /**
   * 估值
   * money
   */
  readonly value: Money;
  /**
   * 已质押
   * bool
   */
  readonly pledged: boolean;
}

/**
 * 逐日预计
 * 预计某一天的钱。 What is expected of a day.
 */
export interface OutlookItem extends Payload {
  /**
   * 日期
   * date
   */
  readonly on: DateText;
  /**
   * 预计进账
   * money
   */
  readonly inward: Money;
  /**
   * 预计支出
   * money
   */
  readonly outward: Money;
  /**
   * 预计余额
   * money
   */
  readonly balance: Money;
  /**
   * 缘由
   * list(text)
   */
  readonly reasons: readonly string[];
}

/**
 * 办事进度
 * 一项办事申请到了哪里。 How far a request for a service got.
 */
export interface ErrandItem extends Payload {
  /**
   * 办事编号
   * text
   */
  readonly errand: string;
  /**
   * 事项
   * text
   */
  readonly business: string;
  /**
   * 提交时间
   * datetime
   */
  readonly submitted_at: DateTimeText;
  /**
   * 状态
   * application_state
   */
  readonly state: ApplicationState;
  /**
   * 进度说明
   * 现在在谁手里，还要多久。
   * text?
   */
  readonly note?: string;
}

/**
 * 报文结构
 * 报文结构。 A structure of a request or a response; never declared by itself.
 */
export interface Payload {
  readonly label?: string;
}

/**
 * 用户资料
 * 登录用户。 The user who is logged in.
 */
export interface UserProfile extends Payload {
  /**
   * 用户号
   * text
   */
  readonly user_no: string;
  /**
   * 姓名
   * text?
   */
  readonly full_name?: string;
  /**
   * 手机号
   * text
   */
  readonly mobile: string;
  /**
   * 用户角色
   * role
   */
  readonly user_role: Role;
  /**
   * 等级
   * customer_tier
   */
  readonly tier: CustomerTier;
  /**
   * 积分
   * int
   */
  readonly points: number;
  /**
   * 实名日期
   * date?
   */
  readonly verified_on?: DateText;
}

/**
 * 认证选项
 * 一组可以选用的认证方式。 A way to authenticate that the customer may choose.
 */
export interface AuthOption extends Payload {
  /**
   * 认证方式
   * set(ref(auth_tool))
   */
  readonly tools: readonly string[];
  /**
   * 单笔可用
   * money?
   */
  readonly single_left?: Money;
  /**
   * 当日可用
   * money?
   */
  readonly daily_left?: Money;
  /**
   * 推荐
   * bool
   */
  readonly preferred: boolean;
}

/**
 * 设备
 * 绑定的设备。 A bound device.
 */
export interface DeviceItem extends Payload {
  /**
   * 设备编号
   * text
   */
  readonly device: string;
  /**
   * 型号
   * text
   */
  readonly model: string;
  /**
   * 平台
   * device_platform
   */
  readonly platform: DevicePlatform;
  /**
   * 绑定时间
   * datetime
   */
  readonly bound_at: DateTimeText;
  /**
   * 最近使用
   * datetime
   */
  readonly last_used_at: DateTimeText;
  /**
   * 本机
   * bool
   */
  readonly current: boolean;
}

/**
 * 已领认证方式
 * 客户持有的认证方式。 A tool that the customer holds.
 */
export interface ToolItem extends Payload {
  /**
   * 认证方式
   * ref(auth_tool)
   */
  readonly tool: string;
  /**
   * 已启用
   * bool
   */
  readonly enabled: boolean;
  /**
   * 有效期至
   * date?
   */
  readonly expires_on?: DateText;
}

/**
 * 限额现状
 * 一项限额的现状。 A limit as it stands.
 */
export interface LimitItem extends Payload {
  /**
   * 认证方式
   * set(ref(auth_tool))
   */
  readonly tools: readonly string[];
  /**
   * 口径
   * limit_scope
   */
  readonly scope: LimitScope;
  /**
   * 上限
   * money?
   */
  readonly cap?: Money;
  /**
   * 已用
   * money?
   */
  readonly used?: Money;
  /**
   * 剩余
   * money?
   */
  readonly left?: Money;
}

/**
 * 账户摘要
 * 账户。 An account.
 */
export interface AccountItem extends Payload {
  /**
   * 账户编号
   * 后台给的代号，不是卡号。
   * text
   */
  readonly account: string;
  /**
   * 掩码账号
   * text
   */
  readonly masked: string;
  /**
   * 账户类别
   * account_grade?
   */
  readonly grade?: AccountGrade;
  /**
   * 别名
   * text?
   */
  readonly nickname?: string;
  /**
   * 币种
   * text
   */
  readonly currency: string;
  /**
   * 余额
   * money
   */
  readonly balance: Money;
  /**
   * 可用余额
   * money
   */
  readonly available: Money;
  /**
   * 受限
   * bool
   */
  readonly restricted: boolean;
  /**
   * 本行
   * bool
   */
  readonly own_bank: boolean;
}

/**
 * 交易明细
 * 一笔交易。 One transaction of an account.
 */
export interface TransactionItem extends Payload {
  /**
   * 流水号
   * text
   */
  readonly serial: string;
  /**
   * 记账时间
   * datetime
   */
  readonly booked_at: DateTimeText;
  /**
   * 方向
   * direction
   */
  readonly direction: Direction;
  /**
   * 金额
   * money
   */
  readonly amount: Money;
  /**
   * 余额
   * money
   */
  readonly balance: Money;
  /**
   * 对方户名
   * text?
   */
  readonly counterparty?: string;
  /**
   * 对方账号
   * text?
   */
  readonly counterparty_account?: string;
  /**
   * 分类
   * text?
   */
  readonly category?: string;
  /**
   * 附言
   * text?
   */
  readonly memo?: string;
}

/**
 * 分类合计
 * 一类收支的合计。 Total of one category of income or spending.
 */
export interface CategoryTotal extends Payload {
  /**
   * 分类
   * text
   */
  readonly category: string;
  /**
   * 方向
   * direction
   */
  readonly direction: Direction;
  /**
   * 金额
   * money
   */
  readonly amount: Money;
  /**
   * 占比
   * percent
   */
  readonly share: DecimalText;
}

/**
 * 资产大类
 * 一大类资产或负债。 One family of assets or liabilities.
 */
export interface AssetItem extends Payload {
  /**
   * 大类
   * text
   */
  readonly family: string;
  /**
   * 金额
   * money
   */
  readonly amount: Money;
  /**
   * 占比
   * percent
   */
  readonly share: DecimalText;
}

/**
 * 账户限制
 * 账户受到的一项限制。 A restriction on an account.
 */
export interface RestrictionItem extends Payload {
  /**
   * 种类
   * text
   */
  readonly sort: string;
  /**
   * 起始日期
   * date
   */
  readonly since: DateText;
  /**
   * 原因
   * text
   */
  readonly reason: string;
  /**
   * 解除办法
   * text
   */
  readonly remedy: string;
}

/**
 * 收款人
 * 收款人。 A payee.
 */
export interface PayeeItem extends Payload {
  /**
   * 收款人编号
   * text
   */
  readonly payee: string;
  /**
   * 户名
   * text
   */
  readonly payee_name: string;
  /**
   * 账号
   * text
   */
  readonly account: string;
  /**
   * 开户行
   * text
   */
  readonly bank_name: string;
  /**
   * 联行号
   * text?
   */
  readonly bank_code?: string;
  /**
   * 最近使用
   * date?
   */
  readonly last_used_on?: DateText;
}

/**
 * 转账记录
 * 一笔转账。 A transfer.
 */
export interface TransferItem extends Payload {
  /**
   * 转账编号
   * text
   */
  readonly transfer: string;
  /**
   * 付款账户
   * text
   */
  readonly payer_account: string;
  /**
   * 收款户名
   * text
   */
  readonly payee_name: string;
  /**
   * 收款账号
   * text
   */
  readonly payee_account: string;
  /**
   * 金额
   * money
   */
  readonly amount: Money;
  /**
   * 到账方式
   * arrival_mode
   */
  readonly arrival: ArrivalMode;
  /**
   * 提交时间
   * datetime
   */
  readonly submitted_at: DateTimeText;
  /**
   * 状态
   * transaction_status
   */
  readonly status: TransactionStatus;
  /**
   * 可撤销
   * bool
   */
  readonly revocable: boolean;
  /**
   * 失败原因
   * text?
   */
  readonly failure?: string;
}

/**
 * 转账计划
 * 一个预约转账计划。 A scheduled transfer.
 */
export interface ScheduleItem extends Payload {
  /**
   * 计划编号
   * text
   */
  readonly schedule: string;
  /**
   * 收款户名
   * text
   */
  readonly payee_name: string;
  /**
   * 金额
   * money
   */
  readonly amount: Money;
  /**
   * 频率
   * frequency
   */
  readonly frequency: Frequency;
  /**
   * 下次日期
   * date
   */
  readonly next_on: DateText;
  /**
   * 结束日期
   * date?
   */
  readonly ends_on?: DateText;
  /**
   * 暂停
   * bool
   */
  readonly paused: boolean;
}

/**
 * 批量明细
 * 批量转账里的一笔。 One line of a batch.
 */
export interface BatchLine extends Payload {
  /**
   * 序号
   * int
   */
  readonly line: number;
  /**
   * 收款户名
   * text
   */
  readonly payee_name: string;
  /**
   * 收款账号
   * text
   */
  readonly payee_account: string;
  /**
   * 金额
   * money
   */
  readonly amount: Money;
  /**
   * 附言
   * text?
   */
  readonly memo?: string;
}

/**
 * 产品摘要
 * 产品的展示信息。 A product as it is shown.
 */
export interface ProductItem extends Payload {
  /**
   * 产品
   * ref(product)
   */
  readonly product: string;
  /**
   * 产品名称
   * text
   */
  readonly title: string;
  /**
   * 大类
   * text
   */
  readonly family: string;
  /**
   * 风险等级
   * risk_level?
   */
  readonly risk?: RiskLevel;
  /**
   * 收益指标
   * percent?
   */
  readonly figure?: DecimalText;
  /**
   * 指标说明
   * text
   */
  readonly figure_text: string;
  /**
   * 起点金额
   * money?
   */
  readonly min?: Money;
  /**
   * 期限
   * duration?
   */
  readonly term?: DurationText;
  /**
   * 售罄
   * bool
   */
  readonly sold_out: boolean;
  /**
   * 特点
   * list(text)
   */
  readonly tags: readonly string[];
}

/**
 * 持仓
 * 一笔持仓。 A holding.
 */
export interface HoldingItem extends Payload {
  /**
   * 持仓编号
   * text
   */
  readonly holding: string;
  /**
   * 产品
   * ref(product)
   */
  readonly product: string;
  /**
   * 产品名称
   * text
   */
  readonly title: string;
  /**
   * 份额
   * number?
   */
  readonly shares?: DecimalText;
  /**
   * 市值
   * money
   */
  readonly value: Money;
  /**
   * 累计收益
   * money
   */
  readonly profit: Money;
  /**
   * 昨日收益
   * money?
   */
  readonly profit_yesterday?: Money;
  /**
   * 到期日
   * date?
   */
  readonly matures_on?: DateText;
  /**
   * 可赎回
   * bool
   */
  readonly redeemable: boolean;
}

/**
 * 净值
 * 净值的一个点。 One point of a net-value curve.
 */
export interface ValuePoint extends Payload {
  /**
   * 日期
   * date
   */
  readonly on: DateText;
  /**
   * 单位净值
   * number
   */
  readonly value: DecimalText;
}

/**
 * 产品订单
 * 一笔产品订单。 An order of a product.
 */
export interface OrderItem extends Payload {
  /**
   * 订单号
   * text
   */
  readonly order: string;
  /**
   * 产品
   * ref(product)
   */
  readonly product: string;
  /**
   * 金额
   * money
   */
  readonly amount: Money;
  /**
   * 提交时间
   * datetime
   */
  readonly submitted_at: DateTimeText;
  /**
   * 确认日期
   * date?
   */
  readonly confirms_on?: DateText;
  /**
   * 状态
   * transaction_status
   */
  readonly status: TransactionStatus;
}

/**
 * 测评题目
 * 测评的一道题。 A question of the risk assessment.
 */
export interface QuestionItem extends Payload {
  /**
   * 题号
   * int
   */
  readonly number: number;
  /**
   * 题目
   * text
   */
  readonly question: string;
  /**
   * 选项
   * list(text)
   */
  readonly options: readonly string[];
}

/**
 * 存款摘要
 * 一笔定期类存款。 A time, notice or CD deposit that the customer has.
 */
export interface DepositItem extends Payload {
  /**
   * 存款编号
   * text
   */
  readonly deposit: string;
  /**
   * 产品
   * ref(deposit)
   */
  readonly product: string;
  /**
   * 本金
   * money
   */
  readonly principal: Money;
  /**
   * 年利率
   * percent
   */
  readonly rate: DecimalText;
  /**
   * 起息日
   * date
   */
  readonly opened_on: DateText;
  /**
   * 到期日
   * date?
   */
  readonly matures_on?: DateText;
  /**
   * 自动转存
   * bool
   */
  readonly rollover: boolean;
  /**
   * 预计利息
   * money
   */
  readonly interest: Money;
}

/**
 * 存单转让
 * 一笔挂牌转让的大额存单。 A CD on offer.
 */
export interface CdListing extends Payload {
  /**
   * 挂牌编号
   * text
   */
  readonly listing: string;
  /**
   * 本金
   * money
   */
  readonly principal: Money;
  /**
   * 转让价
   * money
   */
  readonly price: Money;
  /**
   * 受让利率
   * percent
   */
  readonly buyer_rate: DecimalText;
  /**
   * 到期日
   * date
   */
  readonly matures_on: DateText;
}

/**
 * 贷款摘要
 * 一笔贷款。 A loan that the customer has.
 */
export interface LoanItem extends Payload {
  /**
   * 贷款编号
   * text
   */
  readonly loan: string;
  /**
   * 产品
   * ref(loan)
   */
  readonly product: string;
  /**
   * 本金
   * money
   */
  readonly principal: Money;
  /**
   * 剩余本金
   * money
   */
  readonly outstanding: Money;
  /**
   * 年化利率
   * percent
   */
  readonly rate: DecimalText;
  /**
   * 下次还款日
   * date?
   */
  readonly due_on?: DateText;
  /**
   * 下次还款额
   * money?
   */
  readonly due_amount?: Money;
  /**
   * 逾期
   * bool
   */
  readonly overdue: boolean;
}

/**
 * 还款计划
 * 还款计划的一期。 One instalment of a loan.
 */
export interface RepaymentItem extends Payload {
  /**
   * 期数
   * int
   */
  readonly number: number;
  /**
   * 还款日
   * date
   */
  readonly due_on: DateText;
  /**
   * 本金
   * money
   */
  readonly principal: Money;
  /**
   * 利息
   * money
   */
  readonly interest: Money;
  /**
   * 已还
   * bool
   */
  readonly paid: boolean;
}

/**
 * 信用卡账单
 * 信用卡的一期账单。 One statement of a credit card.
 */
export interface CardBillItem extends Payload {
  /**
   * 账单月
   * text
   */
  readonly month: string;
  /**
   * 账单日
   * date
   */
  readonly closing_on: DateText;
  /**
   * 到期还款日
   * date
   */
  readonly due_on: DateText;
  /**
   * 应还金额
   * money
   */
  readonly total: Money;
  /**
   * 最低还款额
   * money
   */
  readonly minimum: Money;
  /**
   * 已还金额
   * money
   */
  readonly paid: Money;
}

/**
 * 分期方案
 * 分期的一种方案。 One way to pay by instalments.
 */
export interface InstalmentOption extends Payload {
  /**
   * 期数
   * int
   */
  readonly periods: number;
  /**
   * 每期应还
   * money
   */
  readonly each: Money;
  /**
   * 手续费合计
   * money
   */
  readonly fee_total: Money;
  /**
   * 折合年化
   * percent
   */
  readonly annualised: DecimalText;
}

/**
 * 缴费账户
 * 缴费账户，如水表号。 What a bill is paid for.
 */
export interface BillAccount extends Payload {
  /**
   * 缴费户号
   * text
   */
  readonly bill_account: string;
  /**
   * 收费单位
   * text
   */
  readonly institution: string;
  /**
   * 别名
   * text?
   */
  readonly nickname?: string;
  /**
   * 应缴金额
   * money
   */
  readonly owed: Money;
  /**
   * 缴费截止
   * date?
   */
  readonly due_on?: DateText;
}

/**
 * 任务
 * 一项任务。 A task of the growth scheme.
 */
export interface TaskItem extends Payload {
  /**
   * 任务编号
   * text
   */
  readonly task: string;
  /**
   * 任务名称
   * text
   */
  readonly title: string;
  /**
   * 奖励积分
   * int
   */
  readonly reward: number;
  /**
   * 已完成
   * bool
   */
  readonly done: boolean;
  /**
   * 截止日期
   * date?
   */
  readonly ends_on?: DateText;
}

/**
 * 卡券
 * 一张卡券。 A coupon.
 */
export interface CouponItem extends Payload {
  /**
   * 卡券编号
   * text
   */
  readonly coupon: string;
  /**
   * 卡券名称
   * text
   */
  readonly title: string;
  /**
   * 面值
   * money?
   */
  readonly value?: Money;
  /**
   * 有效期
   * range(date)
   */
  readonly valid: Span<DateText>;
  /**
   * 已使用
   * bool
   */
  readonly used: boolean;
}

/**
 * 消息
 * 一条消息。 A message in the inbox.
 */
export interface MessageItem extends Payload {
  /**
   * 消息编号
   * text
   */
  readonly message: string;
  /**
   * 标题
   * text
   */
  readonly title: string;
  /**
   * 正文
   * text
   */
  readonly body: string;
  /**
   * 发送时间
   * datetime
   */
  readonly sent_at: DateTimeText;
  /**
   * 性质
   * message_nature
   */
  readonly nature: MessageNature;
  /**
   * 已读
   * bool
   */
  readonly read: boolean;
}

/**
 * 搜索结果
 * 一条搜索结果。 A search hit.
 */
export interface SearchHit extends Payload {
  /**
   * 名称
   * text
   */
  readonly title: string;
  /**
   * 功能
   * ref(function)?
   */
  readonly function?: string;
  /**
   * 产品
   * ref(product)?
   */
  readonly product?: string;
  /**
   * 命中方式
   * text
   */
  readonly matched: string;
}

/**
 * 网点
 * 一个网点。 A branch.
 */
export interface BranchItem extends Payload {
  /**
   * 网点编号
   * text
   */
  readonly branch: string;
  /**
   * 网点名称
   * text
   */
  readonly branch_name: string;
  /**
   * 地址
   * text
   */
  readonly address: string;
  /**
   * 电话
   * text
   */
  readonly phone: string;
  /**
   * 距离米数
   * int
   */
  readonly distance: number;
  /**
   * 营业中
   * bool
   */
  readonly open_now: boolean;
  /**
   * 排队人数
   * int?
   */
  readonly waiting?: number;
}

/**
 * 运营素材
 * 运营位上的一帧。 A frame of a slot.
 */
export interface FrameItem extends Payload {
  /**
   * 素材
   * text
   */
  readonly creative: string;
  /**
   * 标题
   * text
   */
  readonly title: string;
  /**
   * 图片
   * url?
   */
  readonly image?: string;
  /**
   * 功能
   * ref(function)?
   */
  readonly function?: string;
  /**
   * 产品
   * ref(product)?
   */
  readonly product?: string;
  /**
   * 网址
   * url?
   */
  readonly url?: string;
  /**
   * 个性化
   * bool
   */
  readonly personalised: boolean;
}

/**
 * 授权
 * 一项隐私授权。 One consent.
 */
export interface ConsentItem extends Payload {
  /**
   * 授权编号
   * text
   */
  readonly consent: string;
  /**
   * 目的
   * text
   */
  readonly purpose: string;
  /**
   * 已授权
   * bool
   */
  readonly granted: boolean;
  /**
   * 变更时间
   * datetime?
   */
  readonly changed_at?: DateTimeText;
}

/**
 * 证明记录
 * 开立的一份资产或流水证明。 A certificate that was issued.
 */
export interface ProofItem extends Payload {
  /**
   * 证明编号
   * text
   */
  readonly certificate: string;
  /**
   * 证明种类
   * text
   */
  readonly sort: string;
  /**
   * 开立时间
   * datetime
   */
  readonly issued_at: DateTimeText;
  /**
   * 有效期至
   * date
   */
  readonly valid_until: DateText;
  /**
   * 核验码
   * 第三方可以凭它在官网核验。
   * text
   */
  readonly check_code: string;
}

/**
 * 回单摘要
 * 一份可以下载的电子回单。 A receipt that can be downloaded.
 */
export interface ReceiptItem extends Payload {
  /**
   * 流水号
   * text
   */
  readonly serial: string;
  /**
   * 记账时间
   * datetime
   */
  readonly booked_at: DateTimeText;
  /**
   * 方向
   * direction
   */
  readonly direction: Direction;
  /**
   * 金额
   * money
   */
  readonly amount: Money;
  /**
   * 对方户名
   * text?
   */
  readonly counterparty?: string;
  /**
   * 已下载
   * bool
   */
  readonly downloaded: boolean;
}

/**
 * 归集授权
 * 跨行归集的一份授权。 An agreement to collect money from an account at another bank.
 */
export interface CollectionItem extends Payload {
  /**
   * 授权编号
   * text
   */
  readonly agreement: string;
  /**
   * 他行账户
   * text
   */
  readonly from_account: string;
  /**
   * 他行名称
   * text
   */
  readonly bank_name: string;
  /**
   * 单笔上限
   * money
   */
  readonly single: Money;
  /**
   * 每月上限
   * money
   */
  readonly monthly: Money;
  /**
   * 有效期至
   * date
   */
  readonly valid_until: DateText;
}

/**
 * 批次摘要
 * 一批转账。 A batch as a whole.
 */
export interface BatchItem extends Payload {
  /**
   * 批次号
   * text
   */
  readonly batch: string;
  /**
   * 提交时间
   * datetime
   */
  readonly submitted_at: DateTimeText;
  /**
   * 笔数
   * int
   */
  readonly lines: number;
  /**
   * 合计金额
   * money
   */
  readonly total: Money;
  /**
   * 成功笔数
   * int
   */
  readonly succeeded: number;
  /**
   * 失败笔数
   * int
   */
  readonly failed: number;
  /**
   * 状态
   * transaction_status
   */
  readonly status: TransactionStatus;
}

/**
 * 跨境汇款记录
 * 一笔跨境汇款。 A cross-border remittance.
 */
export interface RemittanceItem extends Payload {
  /**
   * 转账编号
   * text
   */
  readonly transfer: string;
  /**
   * 收款人英文名
   * text
   */
  readonly payee_name: string;
  /**
   * 收款国家或地区
   * text
   */
  readonly country: string;
  /**
   * 汇款金额
   * money
   */
  readonly amount: Money;
  /**
   * 提交时间
   * datetime
   */
  readonly submitted_at: DateTimeText;
  /**
   * 汇款追踪
   * 到哪一家代理行了。
   * text?
   */
  readonly tracking?: string;
  /**
   * 状态
   * transaction_status
   */
  readonly status: TransactionStatus;
}

/**
 * 在售存款
 * 在售的一种存款。 A deposit on offer.
 */
export interface DepositOffer extends Payload {
  /**
   * 产品
   * ref(deposit)
   */
  readonly product: string;
  /**
   * 产品名称
   * text
   */
  readonly title: string;
  /**
   * 年利率
   * percent
   */
  readonly rate: DecimalText;
  /**
   * 最高利率
   * 结构性存款才有。
   * percent?
   */
  readonly high_rate?: DecimalText;
  /**
   * 存期
   * duration?
   */
  readonly term?: DurationText;
  /**
   * 起点金额
   * money?
   */
  readonly min?: Money;
  /**
   * 剩余额度
   * money?
   */
  readonly quota_left?: Money;
  /**
   * 开抢时间
   * 下一次放额度的时间。
   * datetime?
   */
  readonly opens_at?: DateTimeText;
  /**
   * 销售截止
   * date?
   */
  readonly sale_until?: DateText;
  /**
   * 存款保险
   * bool
   */
  readonly insured: boolean;
}

/**
 * 挂牌利率
 * 利率表的一行。 One line of the rate board.
 */
export interface RateLine extends Payload {
  /**
   * 种类
   * text
   */
  readonly family: string;
  /**
   * 存期
   * duration?
   */
  readonly term?: DurationText;
  /**
   * 年利率
   * percent
   */
  readonly rate: DecimalText;
  /**
   * 生效日
   * date
   */
  readonly effective_on: DateText;
}

/**
 * 支取通知
 * 通知存款的一份支取通知。 A notice of withdrawal.
 */
export interface NoticeItem extends Payload {
  /**
   * 通知编号
   * text
   */
  readonly notice: string;
  /**
   * 存款编号
   * text
   */
  readonly deposit: string;
  /**
   * 支取金额
   * money
   */
  readonly amount: Money;
  /**
   * 通知日期
   * date
   */
  readonly given_on: DateText;
  /**
   * 支取日期
   * date
   */
  readonly withdraws_on: DateText;
  /**
   * 状态
   * 到期不取、取少了，按活期计息。
   * transaction_status
   */
  readonly status: TransactionStatus;
}

/**
 * 待读文件
 * 一份要读的销售文件。 A document to be read before buying.
 */
export interface DocumentItem extends Payload {
  /**
   * 种类
   * document_sort
   */
  readonly sort: DocumentSort;
  /**
   * 版本
   * text
   */
  readonly version: string;
  /**
   * 网址
   * url
   */
  readonly url: string;
  /**
   * 须读完
   * bool
   */
  readonly must_read: boolean;
  /**
   * 阅读时间
   * datetime?
   */
  readonly read_at?: DateTimeText;
}

/**
 * 购买预约
 * 一笔预约。 A reservation of a product.
 */
export interface ReservationItem extends Payload {
  /**
   * 预约编号
   * text
   */
  readonly reservation: string;
  /**
   * 产品
   * ref(product)
   */
  readonly product: string;
  /**
   * 预约金额
   * money
   */
  readonly amount: Money;
  /**
   * 开售日期
   * date
   */
  readonly opens_on: DateText;
  /**
   * 状态
   * transaction_status
   */
  readonly status: TransactionStatus;
}

/**
 * 测评记录
 * 一次风险测评。 An assessment that was taken.
 */
export interface AssessmentItem extends Payload {
  /**
   * 测评时间
   * datetime
   */
  readonly taken_at: DateTimeText;
  /**
   * 承受能力
   * risk_tolerance
   */
  readonly tolerance: RiskTolerance;
  /**
   * 问卷版本
   * text
   */
  readonly version: string;
  /**
   * 有效期至
   * date
   */
  readonly expires_on: DateText;
  /**
   * 渠道
   * 线上、柜面或视频。
   * text
   */
  readonly channel: string;
}

/**
 * 收益记录
 * 一天或一次的收益。 Income of a day or an event.
 */
export interface ProfitItem extends Payload {
  /**
   * 日期
   * date
   */
  readonly on: DateText;
  /**
   * 产品
   * ref(product)
   */
  readonly product: string;
  /**
   * 收益
   * money
   */
  readonly amount: Money;
  /**
   * 单位净值
   * number?
   */
  readonly value?: DecimalText;
}

/**
 * 基金持仓
 * 一笔基金持仓。 A fund that the customer holds.
 */
export interface FundHoldingItem extends Payload {
  /**
   * 持仓编号
   * text
   */
  readonly holding: string;
  /**
   * 基金
   * ref(fund)
   */
  readonly product: string;
  /**
   * 基金名称
   * text
   */
  readonly title: string;
  /**
   * 份额
   * number
   */
  readonly shares: DecimalText;
  /**
   * 可用份额
   * number
   */
  readonly available_shares: DecimalText;
  /**
   * 市值
   * money
   */
  readonly value: Money;
  /**
   * 累计收益
   * money
   */
  readonly profit: Money;
  /**
   * 单位净值
   * number
   */
  readonly net_value: DecimalText;
  /**
   * 净值日期
   * date
   */
  readonly value_on: DateText;
  /**
   * 分红方式
   * dividend_mode
   */
  readonly dividend: DividendMode;
}

/**
 * 定投计划
 * 一份定投计划：基金、积存金。 A regular saving plan.
 */
export interface PlanItem extends Payload {
  /**
   * 定投计划号
   * text
   */
  readonly plan: string;
  /**
   * 产品
   * ref(investment)
   */
  readonly product: string;
  /**
   * 产品名称
   * text
   */
  readonly title: string;
  /**
   * 每期金额
   * money
   */
  readonly amount: Money;
  /**
   * 频率
   * frequency
   */
  readonly frequency: Frequency;
  /**
   * 下次扣款
   * date?
   */
  readonly next_on?: DateText;
  /**
   * 已扣期数
   * int
   */
  readonly paid_times: number;
  /**
   * 未扣成期数
   * int
   */
  readonly failed_times: number;
  /**
   * 状态
   * plan_state
   */
  readonly state: PlanState;
}

/**
 * 积存金持仓
 * 积存金持仓。 Gold that the customer has saved.
 */
export interface GoldHoldingItem extends Payload {
  /**
   * 产品
   * ref(gold_accumulation)
   */
  readonly product: string;
  /**
   * 克数
   * number
   */
  readonly weight: DecimalText;
  /**
   * 每克成本
   * money
   */
  readonly average_cost: Money;
  /**
   * 市值
   * money
   */
  readonly value: Money;
  /**
   * 浮动盈亏
   * money
   */
  readonly profit: Money;
}

/**
 * 实物金商品
 * 实物金商城的一件商品。 A bar or coin in the shop.
 */
export interface GoldGoodItem extends Payload {
  /**
   * 产品
   * ref(physical_gold)
   */
  readonly product: string;
  /**
   * 商品名称
   * text
   */
  readonly title: string;
  /**
   * 单件克重
   * number
   */
  readonly weight_each: DecimalText;
  /**
   * 当前价
   * money
   */
  readonly price: Money;
  /**
   * 工费
   * money
   */
  readonly craft_fee: Money;
  /**
   * 剩余件数
   * int
   */
  readonly stock_left: number;
}

/**
 * 实物金订单
 * 一张实物金订单。 An order of bars or coins.
 */
export interface GoldOrderItem extends Payload {
  /**
   * 订单号
   * text
   */
  readonly order: string;
  /**
   * 商品名称
   * text
   */
  readonly title: string;
  /**
   * 件数
   * int
   */
  readonly pieces: number;
  /**
   * 金额
   * money
   */
  readonly amount: Money;
  /**
   * 配送状态
   * delivery_state
   */
  readonly delivery: DeliveryState;
  /**
   * 运单号
   * text?
   */
  readonly tracking_no?: string;
  /**
   * 自提网点
   * text?
   */
  readonly pickup_branch?: string;
}

/**
 * 国债持仓
 * 一笔国债持仓。 Savings bonds that the customer holds.
 */
export interface BondHoldingItem extends Payload {
  /**
   * 持仓编号
   * text
   */
  readonly holding: string;
  /**
   * 国债
   * ref(bond)
   */
  readonly product: string;
  /**
   * 国债名称
   * text
   */
  readonly title: string;
  /**
   * 面额
   * money
   */
  readonly face_value: Money;
  /**
   * 票面利率
   * percent
   */
  readonly coupon: DecimalText;
  /**
   * 购买日期
   * date
   */
  readonly bought_on: DateText;
  /**
   * 下次付息
   * date?
   */
  readonly next_interest_on?: DateText;
  /**
   * 到期日
   * date
   */
  readonly matures_on: DateText;
  /**
   * 可提前兑取
   * bool
   */
  readonly redeemable: boolean;
}

/**
 * 保单摘要
 * 一张保单。 An insurance policy of the customer.
 */
export interface PolicyItem extends Payload {
  /**
   * 保单号
   * text
   */
  readonly policy: string;
  /**
   * 保险
   * ref(insurance)
   */
  readonly product: string;
  /**
   * 保险名称
   * text
   */
  readonly title: string;
  /**
   * 承保机构
   * text
   */
  readonly insurer: string;
  /**
   * 被保险人
   * text
   */
  readonly insured_name: string;
  /**
   * 保险金额
   * money
   */
  readonly cover: Money;
  /**
   * 每期保费
   * money
   */
  readonly premium: Money;
  /**
   * 下次交费
   * date?
   */
  readonly next_due_on?: DateText;
  /**
   * 犹豫期至
   * date?
   */
  readonly hesitation_until?: DateText;
  /**
   * 状态
   * policy_state
   */
  readonly state: PolicyState;
}

/**
 * 理赔记录
 * 一件理赔。 A claim.
 */
export interface ClaimItem extends Payload {
  /**
   * 报案号
   * text
   */
  readonly claim: string;
  /**
   * 保单号
   * text
   */
  readonly policy: string;
  /**
   * 报案日期
   * date
   */
  readonly reported_on: DateText;
  /**
   * 赔付金额
   * money?
   */
  readonly amount?: Money;
  /**
   * 进度
   * text
   */
  readonly progress: string;
}

/**
 * 养老金记录
 * 个人养老金账户的一笔。 An entry of the pension account.
 */
export interface PensionRecord extends Payload {
  /**
   * 流水号
   * text
   */
  readonly serial: string;
  /**
   * 记账时间
   * datetime
   */
  readonly booked_at: DateTimeText;
  /**
   * 种类
   * text
   */
  readonly sort: string;
  /**
   * 金额
   * money
   */
  readonly amount: Money;
  /**
   * 余额
   * money
   */
  readonly balance: Money;
}

/**
 * 在售贷款
 * 在售的一种贷款。 A loan on offer.
 */
export interface LoanOffer extends Payload {
  /**
   * 产品
   * ref(loan)
   */
  readonly product: string;
  /**
   * 产品名称
   * text
   */
  readonly title: string;
  /**
   * 年化利率
   * 年化利率（单利），下限到上限。
   * range(percent)
   */
  readonly rate: Span<DecimalText>;
  /**
   * 最高额度
   * money
   */
  readonly most: Money;
  /**
   * 最长期限
   * duration
   */
  readonly term: DurationText;
  /**
   * 用途
   * text
   */
  readonly purpose: string;
  /**
   * 合作机构
   * text?
   */
  readonly partner?: string;
}

/**
 * 贷款申请
 * 一份贷款申请。 An application for a loan.
 */
export interface ApplicationItem extends Payload {
  /**
   * 申请编号
   * text
   */
  readonly application: string;
  /**
   * 产品
   * ref(loan)
   */
  readonly product: string;
  /**
   * 申请时间
   * datetime
   */
  readonly applied_at: DateTimeText;
  /**
   * 申请额度
   * money
   */
  readonly amount: Money;
  /**
   * 批准额度
   * money?
   */
  readonly approved?: Money;
  /**
   * 年化利率
   * percent?
   */
  readonly rate?: DecimalText;
  /**
   * 状态
   * application_state
   */
  readonly state: ApplicationState;
  /**
   * 待补材料
   * 还缺哪些材料。
   * list(text)
   */
  readonly missing: readonly string[];
  /**
   * 原因
   * 未通过时给客户的说明。
   * text?
   */
  readonly reason?: string;
  /**
   * 额度有效期
   * date?
   */
  readonly expires_on?: DateText;
}

/**
 * 还款记录
 * 一笔还款。 A repayment that was made.
 */
export interface RepaymentRecord extends Payload {
  /**
   * 流水号
   * text
   */
  readonly serial: string;
  /**
   * 还款时间
   * datetime
   */
  readonly paid_at: DateTimeText;
  /**
   * 本金
   * money
   */
  readonly principal: Money;
  /**
   * 利息
   * money
   */
  readonly interest: Money;
  /**
   * 罚息
   * money?
   */
  readonly penalty?: Money;
  /**
   * 提前还款
   * bool
   */
  readonly early: boolean;
}

/**
 * 房贷摘要
 * 一笔住房贷款。 A mortgage of the customer.
 */
export interface MortgageItem extends Payload {
  /**
   * 贷款编号
   * text
   */
  readonly loan: string;
  /**
   * 剩余本金
   * money
   */
  readonly outstanding: Money;
  /**
   * 执行利率
   * percent
   */
  readonly rate: DecimalText;
  /**
   * 参考利率
   * percent
   */
  readonly lpr: DecimalText;
  /**
   * 加点
   * percent
   */
  readonly over_lpr: DecimalText;
  /**
   * 下次重定价
   * date
   */
  readonly repricing_on: DateText;
  /**
   * 下次还款日
   * date
   */
  readonly due_on: DateText;
  /**
   * 月供
   * money
   */
  readonly due_amount: Money;
  /**
   * 剩余期数
   * int
   */
  readonly periods_left: number;
}

/**
 * 查询授权
 * 一次征信或数据查询授权。 A consent to ask a bureau about the customer.
 */
export interface BureauConsent extends Payload {
  /**
   * 授权编号
   * text
   */
  readonly consent: string;
  /**
   * 数据来源
   * 个人征信、企业征信、税务、公积金、社保。
   * text
   */
  readonly source: string;
  /**
   * 查询目的
   * text
   */
  readonly purpose: string;
  /**
   * 授权时间
   * datetime
   */
  readonly signed_at: DateTimeText;
  /**
   * 有效期至
   * date
   */
  readonly valid_until: DateText;
  /**
   * 已查询次数
   * int
   */
  readonly queried_times: number;
}

/**
 * 信用卡摘要
 * 客户的一张信用卡。 A credit card of the customer.
 */
export interface CreditCardItem extends Payload {
  /**
   * 卡片编号
   * text
   */
  readonly card: string;
  /**
   * 卡片
   * ref(credit_card)
   */
  readonly product: string;
  /**
   * 掩码卡号
   * text
   */
  readonly masked: string;
  /**
   * 信用额度
   * money
   */
  readonly credit_line: Money;
  /**
   * 可用额度
   * money
   */
  readonly available: Money;
  /**
   * 到期还款日
   * date?
   */
  readonly due_on?: DateText;
  /**
   * 本期应还
   * money?
   */
  readonly due_amount?: Money;
  /**
   * 已激活
   * bool
   */
  readonly activated: boolean;
  /**
   * 已锁定
   * bool
   */
  readonly locked: boolean;
}

/**
 * 信用卡消费
 * 信用卡的一笔消费。 A transaction of a credit card.
 */
export interface CardSpending extends Payload {
  /**
   * 流水号
   * text
   */
  readonly serial: string;
  /**
   * 交易时间
   * datetime
   */
  readonly spent_at: DateTimeText;
  /**
   * 商户
   * text
   */
  readonly merchant: string;
  /**
   * 金额
   * money
   */
  readonly amount: Money;
  /**
   * 已入账
   * bool
   */
  readonly booked: boolean;
  /**
   * 可分期
   * bool
   */
  readonly instalment_allowed: boolean;
}

/**
 * 分期计划
 * 一份分期计划。 An instalment plan that runs.
 */
export interface InstalmentPlan extends Payload {
  /**
   * 分期编号
   * text
   */
  readonly plan: string;
  /**
   * 分期本金
   * money
   */
  readonly principal: Money;
  /**
   * 期数
   * int
   */
  readonly periods: number;
  /**
   * 已还期数
   * int
   */
  readonly paid_periods: number;
  /**
   * 每期应还
   * money
   */
  readonly each: Money;
  /**
   * 折合年化
   * percent
   */
  readonly annualised: DecimalText;
  /**
   * 状态
   * plan_state
   */
  readonly state: PlanState;
}

/**
 * 积分明细
 * 积分的一笔进出：卡积分、成长积分。 Points earned or spent.
 */
export interface PointsRecord extends Payload {
  /**
   * 日期
   * date
   */
  readonly on: DateText;
  /**
   * 分数
   * int
   */
  readonly points: number;
  /**
   * 事由
   * text
   */
  readonly reason: string;
  /**
   * 到期日
   * date?
   */
  readonly expires_on?: DateText;
}

/**
 * 办卡申请
 * 一份信用卡申请。 An application for a credit card.
 */
export interface CardApplication extends Payload {
  /**
   * 申请编号
   * text
   */
  readonly application: string;
  /**
   * 卡片
   * ref(credit_card)
   */
  readonly product: string;
  /**
   * 申请时间
   * datetime
   */
  readonly applied_at: DateTimeText;
  /**
   * 状态
   * application_state
   */
  readonly state: ApplicationState;
  /**
   * 配送状态
   * delivery_state?
   */
  readonly delivery?: DeliveryState;
  /**
   * 运单号
   * text?
   */
  readonly tracking_no?: string;
}

/**
 * 商户优惠
 * 一项用卡或本地优惠。 An offer of a merchant.
 */
export interface MerchantOffer extends Payload {
  /**
   * 优惠编号
   * text
   */
  readonly offer: string;
  /**
   * 优惠名称
   * text
   */
  readonly title: string;
  /**
   * 商户
   * text
   */
  readonly merchant: string;
  /**
   * 有效期
   * range(date)
   */
  readonly valid: Span<DateText>;
  /**
   * 使用规则
   * text
   */
  readonly terms: string;
  /**
   * 剩余份数
   * int?
   */
  readonly left?: number;
  /**
   * 已领取
   * bool
   */
  readonly claimed: boolean;
}

/**
 * 支付记录
 * 一笔支付。 A payment.
 */
export interface PaymentItem extends Payload {
  /**
   * 流水号
   * text
   */
  readonly serial: string;
  /**
   * 支付时间
   * datetime
   */
  readonly paid_at: DateTimeText;
  /**
   * 商户
   * text
   */
  readonly merchant: string;
  /**
   * 金额
   * money
   */
  readonly amount: Money;
  /**
   * 优惠
   * money?
   */
  readonly discount?: Money;
  /**
   * 业务
   * business
   */
  readonly business: Business;
  /**
   * 状态
   * transaction_status
   */
  readonly status: TransactionStatus;
  /**
   * 可退款
   * bool
   */
  readonly refundable: boolean;
}

/**
 * 收款记录
 * 收款码收到的一笔。 Money received by a collection code.
 */
export interface CollectionRecord extends Payload {
  /**
   * 流水号
   * text
   */
  readonly serial: string;
  /**
   * 收款时间
   * datetime
   */
  readonly received_at: DateTimeText;
  /**
   * 金额
   * money
   */
  readonly amount: Money;
  /**
   * 付款人
   * text
   */
  readonly payer_name: string;
  /**
   * 附言
   * text?
   */
  readonly memo?: string;
}

/**
 * 代扣签约
 * 一份免密或代扣签约。 A standing permission to charge the customer.
 */
export interface MandateItem extends Payload {
  /**
   * 签约编号
   * text
   */
  readonly mandate: string;
  /**
   * 商户
   * text
   */
  readonly merchant: string;
  /**
   * 扣款账户
   * text
   */
  readonly account: string;
  /**
   * 单笔上限
   * money?
   */
  readonly single?: Money;
  /**
   * 签约日期
   * date
   */
  readonly signed_on: DateText;
}

/**
 * 收费单位
 * 一家收费单位。 Who bills for something.
 */
export interface InstitutionItem extends Payload {
  /**
   * 单位编号
   * text
   */
  readonly institution: string;
  /**
   * 单位名称
   * text
   */
  readonly title: string;
  /**
   * 缴费项目
   * ref(function)
   */
  readonly item: string;
  /**
   * 城市
   * text
   */
  readonly city: string;
  /**
   * 户号说明
   * 户号长什么样，填错了先提示。
   * text
   */
  readonly account_hint: string;
  /**
   * 受理时间
   * range(time)
   */
  readonly hours: Span<TimeText>;
}

/**
 * 缴费记录
 * 一笔缴费。 A bill that was paid.
 */
export interface BillRecord extends Payload {
  /**
   * 流水号
   * text
   */
  readonly serial: string;
  /**
   * 缴费项目
   * ref(function)
   */
  readonly item: string;
  /**
   * 收费单位
   * text
   */
  readonly institution: string;
  /**
   * 缴费户号
   * text
   */
  readonly bill_account: string;
  /**
   * 金额
   * money
   */
  readonly amount: Money;
  /**
   * 缴费时间
   * datetime
   */
  readonly paid_at: DateTimeText;
  /**
   * 状态
   * transaction_status
   */
  readonly status: TransactionStatus;
  /**
   * 电子票据
   * url?
   */
  readonly invoice?: string;
}

/**
 * 充值面额
 * 话费充值的一种面额。 A face value of a top-up.
 */
export interface TopupOption extends Payload {
  /**
   * 面额
   * money
   */
  readonly face_value: Money;
  /**
   * 售价
   * money
   */
  readonly price: Money;
}

/**
 * 车辆
 * 一辆车。 A car that the customer registered.
 */
export interface VehicleItem extends Payload {
  /**
   * 车辆编号
   * text
   */
  readonly vehicle: string;
  /**
   * 车牌号
   * text
   */
  readonly plate: string;
  /**
   * 车型
   * text
   */
  readonly sort: string;
}

/**
 * 罚单
 * 一条交通违法。 A traffic fine.
 */
export interface FineItem extends Payload {
  /**
   * 决定书编号
   * text
   */
  readonly fine: string;
  /**
   * 车牌号
   * text
   */
  readonly plate: string;
  /**
   * 时间
   * datetime
   */
  readonly happened_at: DateTimeText;
  /**
   * 地点
   * text
   */
  readonly place: string;
  /**
   * 罚款
   * money
   */
  readonly amount: Money;
  /**
   * 加处罚款
   * money
   */
  readonly late_fee: Money;
}

/**
 * 通行记录
 * 一次高速通行。 A passage through a toll gate.
 */
export interface TollRecord extends Payload {
  /**
   * 通行时间
   * datetime
   */
  readonly passed_at: DateTimeText;
  /**
   * 入口
   * text
   */
  readonly entry_gate: string;
  /**
   * 出口
   * text
   */
  readonly exit_gate: string;
  /**
   * 金额
   * money
   */
  readonly amount: Money;
}

/**
 * 公积金明细
 * 公积金的一笔。 An entry of the housing fund.
 */
export interface FundRecord extends Payload {
  /**
   * 日期
   * date
   */
  readonly on: DateText;
  /**
   * 种类
   * text
   */
  readonly sort: string;
  /**
   * 金额
   * money
   */
  readonly amount: Money;
  /**
   * 余额
   * money
   */
  readonly balance: Money;
}

/**
 * 医院
 * 一家医院。 A hospital.
 */
export interface HospitalItem extends Payload {
  /**
   * 医院编号
   * text
   */
  readonly hospital: string;
  /**
   * 医院名称
   * text
   */
  readonly title: string;
  /**
   * 等级
   * text
   */
  readonly level: string;
  /**
   * 科室
   * list(text)
   */
  readonly departments: readonly string[];
}

/**
 * 号源
 * 一个号源。 A time at which a doctor may be seen.
 */
export interface ClinicSlot extends Payload {
  /**
   * 号源编号
   * text
   */
  readonly slot: string;
  /**
   * 科室
   * text
   */
  readonly department: string;
  /**
   * 医生
   * text
   */
  readonly doctor: string;
  /**
   * 就诊时间
   * datetime
   */
  readonly at: DateTimeText;
  /**
   * 挂号费
   * money
   */
  readonly fee: Money;
  /**
   * 剩余号数
   * int
   */
  readonly left: number;
}

/**
 * 挂号记录
 * 一次挂号。 An appointment with a doctor.
 */
export interface AppointmentItem extends Payload {
  /**
   * 挂号编号
   * text
   */
  readonly appointment: string;
  /**
   * 医院名称
   * text
   */
  readonly hospital: string;
  /**
   * 科室
   * text
   */
  readonly department: string;
  /**
   * 就诊时间
   * datetime
   */
  readonly at: DateTimeText;
  /**
   * 挂号费
   * money
   */
  readonly fee: Money;
  /**
   * 状态
   * transaction_status
   */
  readonly status: TransactionStatus;
}

/**
 * 乘车记录
 * 一次乘车。 A ride by bus or metro.
 */
export interface RideItem extends Payload {
  /**
   * 乘车时间
   * datetime
   */
  readonly at: DateTimeText;
  /**
   * 线路
   * text
   */
  readonly line: string;
  /**
   * 金额
   * money
   */
  readonly amount: Money;
  /**
   * 状态
   * transaction_status
   */
  readonly status: TransactionStatus;
}

/**
 * 加油站
 * 一座加油站。 A petrol station.
 */
export interface StationItem extends Payload {
  /**
   * 油站编号
   * text
   */
  readonly station: string;
  /**
   * 油站名称
   * text
   */
  readonly title: string;
  /**
   * 地址
   * text
   */
  readonly address: string;
  /**
   * 距离米数
   * int
   */
  readonly distance: number;
  /**
   * 油价
   * 每升，按油号。
   * map(money)
   */
  readonly prices: Keyed<Money>;
}

/**
 * 积分商品
 * 积分商城的一件商品。 Goods that points buy.
 */
export interface GoodsItem extends Payload {
  /**
   * 商品编号
   * text
   */
  readonly goods: string;
  /**
   * 商品名称
   * text
   */
  readonly title: string;
  /**
   * 所需积分
   * int
   */
  readonly points: number;
  /**
   * 加付金额
   * 积分之外再付多少。
   * money?
   */
  readonly price?: Money;
  /**
   * 剩余件数
   * int
   */
  readonly left: number;
  /**
   * 图片
   * url?
   */
  readonly image?: string;
}

/**
 * 兑换订单
 * 一张兑换订单。 An order from the points mall.
 */
export interface GoodsOrder extends Payload {
  /**
   * 订单号
   * text
   */
  readonly order: string;
  /**
   * 商品名称
   * text
   */
  readonly title: string;
  /**
   * 所用积分
   * int
   */
  readonly points: number;
  /**
   * 下单时间
   * datetime
   */
  readonly ordered_at: DateTimeText;
  /**
   * 配送状态
   * delivery_state
   */
  readonly delivery: DeliveryState;
  /**
   * 运单号
   * text?
   */
  readonly tracking_no?: string;
}

/**
 * 权益摘要
 * 一项权益的领取情况。 A benefit and whether it was used.
 */
export interface BenefitItem extends Payload {
  /**
   * 权益编号
   * text
   */
  readonly benefit: string;
  /**
   * 权益名称
   * text
   */
  readonly title: string;
  /**
   * 等级
   * customer_tier
   */
  readonly tier: CustomerTier;
  /**
   * 剩余次数
   * 本期还能用几次。
   * int
   */
  readonly left: number;
  /**
   * 重置日期
   * date?
   */
  readonly resets_on?: DateText;
  /**
   * 已使用次数
   * int
   */
  readonly used: number;
}

/**
 * 活动摘要
 * 一场活动。 A campaign as the customer sees it.
 */
export interface CampaignItem extends Payload {
  /**
   * 活动编号
   * text
   */
  readonly campaign: string;
  /**
   * 活动名称
   * text
   */
  readonly title: string;
  /**
   * 活动期
   * range(date)
   */
  readonly during: Span<DateText>;
  /**
   * 活动规则
   * url
   */
  readonly rules: string;
  /**
   * 公示
   * 奖品、概率与主办方，依规公示。
   * text
   */
  readonly disclosure: string;
  /**
   * 已参加
   * bool
   */
  readonly joined: boolean;
  /**
   * 剩余机会
   * int?
   */
  readonly chances_left?: number;
}

/**
 * 中奖记录
 * 得到的一份奖品。 A prize that was won.
 */
export interface PrizeItem extends Payload {
  /**
   * 奖品编号
   * text
   */
  readonly prize: string;
  /**
   * 奖品名称
   * text
   */
  readonly title: string;
  /**
   * 中奖时间
   * datetime
   */
  readonly won_at: DateTimeText;
  /**
   * 领取截止
   * date
   */
  readonly claim_by: DateText;
  /**
   * 已领取
   * bool
   */
  readonly claimed: boolean;
  /**
   * 运单号
   * text?
   */
  readonly tracking_no?: string;
}

/**
 * 邀请记录
 * 邀请的一位好友。 Somebody whom the customer invited.
 */
export interface InviteeItem extends Payload {
  /**
   * 邀请日期
   * date
   */
  readonly invited_on: DateText;
  /**
   * 掩码手机号
   * 掩码。
   * text
   */
  readonly masked_mobile: string;
  /**
   * 进度
   * 走到了哪一步：注册、实名、开户。
   * text
   */
  readonly stage: string;
  /**
   * 奖励积分
   * int?
   */
  readonly reward?: number;
}

/**
 * 小店商品
 * 小店里的一件商品。 A product in a manager's store.
 */
export interface StoreItem extends Payload {
  /**
   * 产品
   * ref(product)
   */
  readonly product: string;
  /**
   * 产品名称
   * text
   */
  readonly title: string;
  /**
   * 大类
   * product_family
   */
  readonly family: ProductFamily;
  /**
   * 风险等级
   * risk_level?
   */
  readonly risk?: RiskLevel;
  /**
   * 指标说明
   * text
   */
  readonly figure_text: string;
  /**
   * 推荐语
   * 推荐语，已审核。
   * text?
   */
  readonly pitch?: string;
  /**
   * 代销
   * bool
   */
  readonly agency: boolean;
  /**
   * 发行机构
   * text?
   */
  readonly issuer?: string;
  /**
   * 置顶
   * bool
   */
  readonly pinned: boolean;
}

/**
 * 经理名片
 * 客户经理的名片。 A manager's card.
 */
export interface ManagerItem extends Payload {
  /**
   * 工号
   * text
   */
  readonly manager_no: string;
  /**
   * 姓名
   * text
   */
  readonly full_name: string;
  /**
   * 所属网点
   * text
   */
  readonly branch_name: string;
  /**
   * 从业资格编号
   * text
   */
  readonly licence_no: string;
  /**
   * 工作照
   * url?
   */
  readonly photo?: string;
  /**
   * 工作电话
   * text
   */
  readonly phone: string;
  /**
   * 口号
   * text?
   */
  readonly slogan?: string;
  /**
   * 服务标签
   * list(text)
   */
  readonly tags: readonly string[];
  /**
   * 在线
   * bool
   */
  readonly online: boolean;
}

/**
 * 客户线索
 * 一条客户线索。 Somebody who asked to be called.
 */
export interface LeadItem extends Payload {
  /**
   * 线索编号
   * text
   */
  readonly lead: string;
  /**
   * 掩码手机号
   * text
   */
  readonly masked_mobile: string;
  /**
   * 感兴趣的产品
   * ref(product)?
   */
  readonly product?: string;
  /**
   * 留资时间
   * datetime
   */
  readonly came_at: DateTimeText;
  /**
   * 阶段
   * lead_stage
   */
  readonly stage: LeadStage;
  /**
   * 下次联系
   * date?
   */
  readonly next_contact_on?: DateText;
}

/**
 * 小店日报
 * 小店一天的数。 A store's figures of a day.
 */
export interface StoreDay extends Payload {
  /**
   * 日期
   * date
   */
  readonly on: DateText;
  /**
   * 访客
   * int
   */
  readonly visitors: number;
  /**
   * 分享
   * int
   */
  readonly shares: number;
  /**
   * 线索
   * int
   */
  readonly leads: number;
  /**
   * 成交笔数
   * int
   */
  readonly orders: number;
  /**
   * 成交金额
   * money
   */
  readonly amount: Money;
}

/**
 * 登录记录
 * 一次登录。 A login.
 */
export interface LoginRecord extends Payload {
  /**
   * 登录时间
   * datetime
   */
  readonly logged_in_at: DateTimeText;
  /**
   * 设备
   * text
   */
  readonly device: string;
  /**
   * 地点
   * 到城市为止。
   * text
   */
  readonly place: string;
  /**
   * 认证方式
   * ref(auth_tool)
   */
  readonly tool: string;
  /**
   * 成功
   * bool
   */
  readonly succeeded: boolean;
}

/**
 * 快捷登录
 * 一种快捷登录的开通情况。 A quick way to log in.
 */
export interface QuickLoginItem extends Payload {
  /**
   * 认证方式
   * ref(auth_tool)
   */
  readonly tool: string;
  /**
   * 已开通
   * bool
   */
  readonly enabled: boolean;
  /**
   * 开通时间
   * datetime?
   */
  readonly enabled_at?: DateTimeText;
}

/**
 * 安全体检
 * 安全体检的一项。 One item of the safety check.
 */
export interface SafetyItem extends Payload {
  /**
   * 项目
   * text
   */
  readonly title: string;
  /**
   * 已达到
   * bool
   */
  readonly passed: boolean;
  /**
   * 建议
   * text?
   */
  readonly advice?: string;
  /**
   * 去设置
   * ref(function)?
   */
  readonly function?: string;
}

/**
 * 成长值明细
 * 成长值的一笔。 Growth earned.
 */
export interface GrowthRecord extends Payload {
  /**
   * 日期
   * date
   */
  readonly on: DateText;
  /**
   * 成长值
   * int
   */
  readonly growth: number;
  /**
   * 事由
   * text
   */
  readonly reason: string;
}

/**
 * 楼层内容
 * 频道页的一层，照客户能看到的。 A section of a page, as this customer sees it.
 */
export interface SectionItem extends Payload {
  /**
   * 楼层
   * text
   */
  readonly section: string;
  /**
   * 标题
   * text
   */
  readonly title: string;
  /**
   * 种类
   * text
   */
  readonly kind_of: string;
  /**
   * 功能
   * list(ref(function))
   */
  readonly functions: readonly string[];
  /**
   * 产品
   * list(ref(product))
   */
  readonly products: readonly string[];
  /**
   * 运营位
   * ref(slot)?
   */
  readonly slot?: string;
  /**
   * 个性化
   * bool
   */
  readonly personalised: boolean;
}

/**
 * 语音理解
 * 语音听出来的意思。 What was understood of something said.
 */
export interface VoiceResult extends Payload {
  /**
   * 意图
   * text
   */
  readonly intent: string;
  /**
   * 把握
   * percent
   */
  readonly confidence: DecimalText;
  /**
   * 功能
   * ref(function)?
   */
  readonly function?: string;
  /**
   * 要素
   * map(text)
   */
  readonly slots: Keyed<string>;
  /**
   * 追问
   * 还缺什么，问客户的话。
   * text?
   */
  readonly question?: string;
}

/**
 * 资讯摘要
 * 一条资讯。 A piece of news.
 */
export interface NewsLine extends Payload {
  /**
   * 资讯编号
   * text
   */
  readonly news: string;
  /**
   * 标题
   * text
   */
  readonly title: string;
  /**
   * 来源
   * text
   */
  readonly source: string;
  /**
   * 发布时间
   * datetime
   */
  readonly published_at: DateTimeText;
  /**
   * 摘要
   * text
   */
  readonly summary: string;
  /**
   * 图片
   * url?
   */
  readonly image?: string;
}

/**
 * 反馈记录
 * 一条反馈。 Feedback and what came of it.
 */
export interface FeedbackItem extends Payload {
  /**
   * 工单号
   * text
   */
  readonly ticket_no: string;
  /**
   * 内容
   * text
   */
  readonly text: string;
  /**
   * 提交时间
   * datetime
   */
  readonly sent_at: DateTimeText;
  /**
   * 答复
   * text?
   */
  readonly reply?: string;
  /**
   * 答复时间
   * datetime?
   */
  readonly replied_at?: DateTimeText;
  /**
   * 已办结
   * bool
   */
  readonly closed: boolean;
}

/**
 * 预约摘要
 * 一次网点预约。 A booking at a branch.
 */
export interface BookingItem extends Payload {
  /**
   * 预约号
   * text
   */
  readonly booking: string;
  /**
   * 网点名称
   * text
   */
  readonly branch_name: string;
  /**
   * 业务
   * text
   */
  readonly business: string;
  /**
   * 日期
   * date
   */
  readonly on: DateText;
  /**
   * 时段
   * range(time)
   */
  readonly at: Span<TimeText>;
  /**
   * 状态
   * transaction_status
   */
  readonly status: TransactionStatus;
}

/**
 * 会话消息
 * 会话里的一句。 A line of a conversation.
 */
export interface ChatLine extends Payload {
  /**
   * 消息编号
   * text
   */
  readonly line: string;
  /**
   * 发送人
   * 客户、机器人、坐席或客户经理。
   * text
   */
  readonly from: string;
  /**
   * 内容
   * text
   */
  readonly text: string;
  /**
   * 发送时间
   * datetime
   */
  readonly sent_at: DateTimeText;
  /**
   * 建议功能
   * 可以点开的功能。
   * list(ref(function))
   */
  readonly functions: readonly string[];
}

/**
 * 协议文本
 * 一份协议的一个版本。 A version of an agreement.
 */
export interface AgreementItem extends Payload {
  /**
   * 协议编号
   * text
   */
  readonly agreement: string;
  /**
   * 协议名称
   * text
   */
  readonly title: string;
  /**
   * 版本
   * text
   */
  readonly version: string;
  /**
   * 网址
   * url
   */
  readonly url: string;
  /**
   * 同意时间
   * datetime?
   */
  readonly agreed_at?: DateTimeText;
}

/**
 * 小店大类
 * 小店里能卖的一类产品。 A family that may stand in a store.
 */
export interface StoreFamily {
  readonly label?: string;
  /**
   * 大类
   * product_family
   */
  readonly family: ProductFamily;
  /**
   * 须有资格
   * 没有这项资格的经理看不到这一类。
   * sales_qualification
   */
  readonly qualification: SalesQualification;
  /**
   * 最高风险
   * 这一类最高卖到哪一级风险；存款、贷款与信用卡不写。
   * risk_level?
   */
  readonly highest?: RiskLevel;
  /**
   * 最多件数
   * 一家店里这一类最多摆几件。
   * int
   */
  readonly items: number;
  /**
   * 适当性检查
   * 下单前比对客户的风险承受能力。
   * bool
   */
  readonly suitability: boolean;
}

/**
 * 计奖规则
 * 计奖：卖出这一类，怎样计入经理的奖金；不向客户展示。 What a sale counts for the manager; never shown.
 */
export interface CommissionRule {
  readonly label?: string;
  /**
   * 大类
   * product_family
   */
  readonly family: ProductFamily;
  /**
   * 计奖依据
   * commission_basis
   */
  readonly basis: CommissionBasis;
  /**
   * 计奖比例
   * 按比例计的，占依据的多少。
   * percent?
   */
  readonly rate?: DecimalText;
  /**
   * 每件奖金
   * 按件计的，每件多少。
   * money?
   */
  readonly each?: Money;
  /**
   * 月封顶
   * 每人每月最多多少。
   * money
   */
  readonly monthly_cap: Money;
  /**
   * 收回期
   * 这段时间内赎回、退保、逾期的，奖金收回。
   * duration
   */
  readonly clawback: DurationText;
}

/**
 * 小店规则
 * 小店规则：谁能开店、卖什么、怎么说、算给谁。 The bank's rules for the stores of its managers.
 */
export interface MiniStoreRules {
  readonly label?: string;
  /**
   * 启用
   * 不开放时，客户经理看不到小店，链接也打不开。
   * bool
   */
  readonly live: boolean;
  /**
   * 可开店岗位
   * set(store_position)
   */
  readonly openers: readonly StorePosition[];
  /**
   * 可售大类
   * table(store_family)
   */
  readonly families?: readonly StoreFamily[];
  /**
   * 最多件数
   * 一家店最多摆几件。
   * int
   */
  readonly max_items: number;
  /**
   * 最多置顶
   * 置顶几件。
   * int
   */
  readonly pinned_items: number;
  /**
   * 口号字数
   * 店铺口号最多几个字。
   * int
   */
  readonly slogan_length: number;
  /**
   * 推荐语字数
   * 推荐语最多几个字。
   * int
   */
  readonly pitch_length: number;
  /**
   * 名片内容
   * 名片上要有的。
   * set(card_field)
   */
  readonly card_fields: readonly CardField[];
  /**
   * 分享渠道
   * set(share_channel)
   */
  readonly share_channels: readonly ShareChannel[];
  /**
   * 分享有效期
   * 链接与二维码多久失效。
   * duration
   */
  readonly share_valid: DurationText;
  /**
   * 归属期限
   * 客户点开之后多久内下单，算这家店的。
   * duration
   */
  readonly attribution_window: DurationText;
  /**
   * 归属办法
   * attribution
   */
  readonly attribution: Attribution;
  /**
   * 文案审核办法
   * text_review
   */
  readonly text_review: TextReview;
  /**
   * 审核时限
   * 自己写的，多久内审完。
   * duration
   */
  readonly review_within: DurationText;
  /**
   * 双人复核
   * 写的人和审的人不是同一个。
   * bool
   */
  readonly four_eyes: boolean;
  /**
   * 禁用词
   * 自己写的文案里有这些词，直接退回。
   * list(text)
   */
  readonly forbidden_words: readonly string[];
  /**
   * 代销标识
   * 代销产品旁边标明代销与发行机构。
   * bool
   */
  readonly agency_mark: boolean;
  /**
   * 风险提示
   * 打开投资产品时先看风险提示。
   * bool
   */
  readonly risk_notice: boolean;
  /**
   * 在线时段
   * range(time)
   */
  readonly work_hours: Span<TimeText>;
  /**
   * 自动回复
   * 不在线时的自动回复。
   * text
   */
  readonly auto_reply: string;
  /**
   * 留资同意
   * 客户留电话前先征得同意。
   * bool
   */
  readonly lead_consent: boolean;
  /**
   * 线索保存
   * 没有成交的客户线索保存多久。
   * duration
   */
  readonly lead_kept: DurationText;
  /**
   * 每日联系次数
   * 一位客户一天最多主动联系几次。
   * int
   */
  readonly contacts_daily: number;
  /**
   * 离岗停店
   * 经理离岗、资格到期后多久停店。
   * duration
   */
  readonly closes_within: DurationText;
  /**
   * 计奖
   * table(commission_rule)
   */
  readonly commissions?: readonly CommissionRule[];
}

/**
 * 推荐语
 * 推荐语：行内写好、审过，客户经理选用。 What a manager may say of a product, written and reviewed at headquarters.
 */
export interface StorePitch {
  readonly label?: string;
  /**
   * 产品
   * ref(product)
   */
  readonly product: string;
  /**
   * 话术
   * text
   */
  readonly text: string;
  /**
   * 审核部门
   * 谁审的，写部门。
   * text
   */
  readonly reviewed_by: string;
  /**
   * 审核日期
   * date
   */
  readonly reviewed_on: DateText;
  /**
   * 用到
   * 用到哪一天；不写则产品下架为止。
   * date?
   */
  readonly until?: DateText;
}

/**
 * 海报模板
 * 海报模板：客户经理选产品，应用按模板生成海报。 A poster that the app makes of a product.
 */
export interface PosterTemplate {
  readonly label?: string;
  /**
   * 大类
   * 给哪几类产品用。
   * set(product_family)
   */
  readonly families: readonly ProductFamily[];
  /**
   * 海报标题
   * text
   */
  readonly headline: string;
  /**
   * 海报底图
   * asset?
   */
  readonly background?: string;
  /**
   * 要素
   * set(poster_element)
   */
  readonly elements: readonly PosterElement[];
  /**
   * 宽
   * 宽乘高，像素。
   * int
   */
  readonly width: number;
  /**
   * 高
   * int
   */
  readonly height: number;
  /**
   * 使用期
   * range(date)?
   */
  readonly during?: Span<DateText>;
  /**
   * 审核日期
   * date
   */
  readonly reviewed_on: DateText;
}

/**
 * 接口
 * 接口：一次请求与应答。路径里 {花括号} 中的字段取自请求；其余字段，GET 与 DELETE 放在查询串，别的方法放在报文体。
 * One REST operation. Request fields named in the path stand there; the others in the query (GET, DELETE) or the body.
 */
export interface Operation {
  readonly label?: string;
  /**
   * 方法
   * http_method
   */
  readonly method: HttpMethod;
  /**
   * 路径
   * text
   */
  readonly path: string;
  /**
   * 服务分组
   * ref(service_group)
   */
  readonly group: string;
  /**
   * 所属功能
   * 支持哪些功能；银行一个也没有，就没有这个接口。
   * set(ref(function))?
   */
  readonly function?: readonly string[];
  /**
   * 最低角色
   * role
   */
  readonly role: Role;
  /**
   * 动账
   * bool
   */
  readonly moves_money: boolean;
  /**
   * 幂等
   * 须带幂等键，同一键重复提交只办一次。
   * bool
   */
  readonly idempotent: boolean;
  /**
   * 场景
   * 受哪个场景的限额与风控规则约束。
   * ref(scene)?
   */
  readonly scene?: string;
  /**
   * 业务
   * 办的是哪几种业务；写明的，文档按业务限额给出上限。
   * set(business)?
   */
  readonly business?: readonly Business[];
  /**
   * 请求
   * table(field_definition)
   */
  readonly request?: readonly FieldDefinition[];
  /**
   * 应答
   * table(field_definition)
   */
  readonly response?: readonly FieldDefinition[];
  /**
   * 错误
   * list(ref(problem))
   */
  readonly errors: readonly string[];
  /**
   * 说明
   * text?
   */
  readonly description?: string;
}

/**
 * 字段
 * 报文里的一个字段。 One field of a request or a response.
 */
export interface FieldDefinition {
  /** Where nothing else tells it apart. */
  readonly name?: string;
  readonly label?: string;
  /**
   * 数据类型
   * type
   */
  readonly type: string;
  /**
   * 必填
   * bool
   */
  readonly required: boolean;
  /**
   * 信息级别
   * 属于哪一级个人金融信息（JR/T 0171-2020）。
   * sensitivity?
   */
  readonly sensitive?: Sensitivity;
  /**
   * 说明
   * text?
   */
  readonly description?: string;
}

/**
 * 错误
 * 接口可能返回的一种错误（RFC 9457）。 A problem that an operation may answer with.
 */
export interface Problem {
  readonly label?: string;
  /**
   * 状态码
   * HTTP 状态码。
   * int
   */
  readonly status: number;
  /**
   * 提示
   * 给客户看的话：说清原因和下一步。
   * text
   */
  readonly advice: string;
  /**
   * 可重试
   * 原样重试有没有用。
   * bool
   */
  readonly retry: boolean;
}

/**
 * 页面
 * 页面：频道页或专题页。 A page: a tab of the app, or one that a function opens.
 */
export interface Page {
  readonly label?: string;
  /**
   * 标题
   * 顶部标题；不写则用页面的名称。
   * text?
   */
  readonly title?: string;
  /**
   * 图标
   * 标签栏图标的名字。
   * text?
   */
  readonly icon?: string;
  /**
   * 最低角色
   * role
   */
  readonly role: Role;
  /**
   * 安全页面
   * 安全页面禁止截屏录屏，任务切换时模糊。
   * bool
   */
  readonly secure: boolean;
  /**
   * 楼层表
   * many(section)
   */
  readonly sections?: Keyed<AnySection>;
  /**
   * 弹出运营位
   * 在这个页面弹出的插屏、浮窗。
   * list(ref(slot))
   */
  readonly popups: readonly string[];
  /**
   * 替代
   * 变体：给所列客群看的，代替这个页面（千人千面）。客户关掉个性化后，仍看到原来的页面。
   * ref(page)?
   */
  readonly variant_of?: string;
  /**
   * 客群
   * 变体给哪些客群看。
   * list(ref(segment))
   */
  readonly audience: readonly string[];
}

/**
 * 楼层
 * 楼层：页面里的一层；名称就是楼层标题。 A section of a page; its label is its heading.
 */
export interface Section {
  readonly label?: string;
  /**
   * 最低角色
   * role
   */
  readonly role: Role;
  /**
   * 客群
   * 只给这些客群看；不写则人人可见。
   * list(ref(segment))
   */
  readonly audience: readonly string[];
  /**
   * 替代
   * 变体：给所列客群看的，放在同一页面的这个楼层的位置，代替它（千人千面）。客户关掉个性化后，仍看到原来的楼层。
   * ref(section)?
   */
  readonly variant_of?: string;
  /**
   * 显示标题
   * 是否显示楼层标题。
   * bool
   */
  readonly heading: boolean;
  /**
   * 启用
   * bool
   */
  readonly live: boolean;
}

/**
 * 宫格
 * 宫格：几列功能图标。 A grid of function icons.
 */
export interface Grid extends Section {
  /**
   * 列数
   * int
   */
  readonly columns: number;
  /**
   * 内容
   * list(ref(function))
   */
  readonly items: readonly string[];
  /**
   * 更多
   * “更多”去哪个页面：显示标题时在标题右边，不显示时占最后一格。
   * ref(page)?
   */
  readonly more?: string;
}

/**
 * 功能列表
 * 功能列表：一行一个功能。 Functions, one a line.
 */
export interface MenuList extends Section {
  /**
   * 内容
   * list(ref(function))
   */
  readonly items: readonly string[];
}

/**
 * 功能目录
 * 功能目录：按分组列出客户能用的全部功能；银行加了功能，这里自动就有。
 * All functions that the customer may use, by group. What a bank adds appears by itself.
 */
export interface Directory extends Section {
  /**
   * 分组表
   * 列哪些分组，依次；不写则全部。
   * list(menu_group)
   */
  readonly groups: readonly MenuGroup[];
  /**
   * 热门在前
   * 每组里按热度排；否则按平台里的次序。
   * bool
   */
  readonly by_popularity: boolean;
}

/**
 * 轮播图
 * 轮播图：展示一个轮播位。 Shows a banner slot.
 */
export interface Banner extends Section {
  /**
   * 运营位
   * ref(banner_slot)
   */
  readonly slot: string;
}

/**
 * 公告栏
 * 公告栏：滚动展示一个公告位。 Shows a notice slot as a ticker.
 */
export interface Notice extends Section {
  /**
   * 运营位
   * ref(notice_slot)
   */
  readonly slot: string;
}

/**
 * 货架展示
 * 货架展示：在页面上摆一个货架。 Shows a shelf.
 */
export interface ShelfView extends Section {
  /**
   * 货架
   * ref(shelf)
   */
  readonly shelf: string;
  /**
   * 版式
   * layout
   */
  readonly layout: Layout;
  /**
   * 更多
   * 点“更多”去哪个功能。
   * ref(function)?
   */
  readonly more?: string;
}

/**
 * 榜单
 * 榜单：货架的前几名，带名次。 The first few of a shelf, ranked.
 */
export interface Ranking extends Section {
  /**
   * 货架
   * ref(shelf)
   */
  readonly shelf: string;
  /**
   * 前几名
   * int
   */
  readonly top: number;
}

/**
 * 搜索栏
 * 搜索栏。 Search bar.
 */
export interface SearchBar extends Section {
  /**
   * 扫一扫
   * bool
   */
  readonly scan: boolean;
  /**
   * 语音
   * bool
   */
  readonly voice: boolean;
  /**
   * 消息
   * bool
   */
  readonly messages: boolean;
}

/**
 * 账户卡片
 * 账户卡片：余额、卡号尾号与常用动作。 Account card: balance, last digits and frequent actions.
 */
export interface AccountCard extends Section {
  /**
   * 内容
   * list(ref(function))
   */
  readonly items: readonly string[];
}

/**
 * 资产总览
 * 资产总览：总资产与昨日收益。 Total assets and yesterday's return.
 */
export interface AssetSummary extends Section {
  /**
   * 按大类
   * 按大类展开。
   * bool
   */
  readonly families: boolean;
  /**
   * 持仓入口
   * ref(function)?
   */
  readonly holdings?: string;
}

/**
 * 卡面
 * 卡面：信用卡与本期账单。 Card face with the current bill.
 */
export interface CardFace extends Section {
  /**
   * 内容
   * list(ref(function))
   */
  readonly items: readonly string[];
}

/**
 * 个人信息
 * 个人信息：头像、等级、积分与卡券。 Portrait, level, points and coupons.
 */
export interface ProfileCard extends Section {
  /**
   * 内容
   * list(ref(function))
   */
  readonly items: readonly string[];
}

/**
 * 入口
 * 入口：一个功能加一句话。 One function with a line of text.
 */
export interface Entry extends Section {
  /**
   * 功能
   * ref(function)
   */
  readonly function: string;
  /**
   * 文案
   * text?
   */
  readonly text?: string;
}

/**
 * 活动楼层
 * 活动楼层：正在进行的活动与任务。 Campaigns and tasks that are on.
 */
export interface CampaignFloor extends Section {
  /**
   * 运营位
   * ref(banner_slot)?
   */
  readonly slot?: string;
  /**
   * 活动
   * 依次摆出的活动。
   * list(ref(campaign))
   */
  readonly campaigns: readonly string[];
  /**
   * 内容
   * list(ref(function))
   */
  readonly items: readonly string[];
}

/**
 * 场景楼层
 * 生活场景：一个时节要办的事，如采暖季、开学季。 What a season of life asks for.
 */
export interface SceneFloor extends Section {
  /**
   * 内容
   * list(ref(function))
   */
  readonly items: readonly string[];
  /**
   * 月份
   * 每年的哪几个月显示；不写则全年。
   * set(int)
   */
  readonly months: readonly number[];
}

/**
 * 资讯楼层
 * 资讯：财经资讯与投资者教育。 News and investor education.
 */
export interface NewsFeed extends Section {
  /**
   * 功能
   * ref(function)?
   */
  readonly function?: string;
  /**
   * 条数
   * int
   */
  readonly size: number;
}

/**
 * 功能准入
 * 功能准入：一批功能另外要满足什么。几条都管到同一个功能的，都要满足；银行可以再加，加了只会更严。
 * What some functions ask for beside a role. Where several are about one function, all of them hold.
 */
export interface FunctionAccess {
  readonly label?: string;
  /**
   * 功能
   * 管哪些功能；银行新加、停用、移除的，自动算进来或不算。
   * query(function)
   */
  readonly functions: Query;
  /**
   * 账户能力
   * 客户名下至少有一个账户，其分类具备这项能力，且条件已满足（如已面对面核验）。
   * account_ability?
   */
  readonly ability?: AccountAbility;
  /**
   * 认证环节
   * 打开之前须通过的认证环节。
   * ref(auth_step)?
   */
  readonly step?: string;
  /**
   * 受理渠道
   * 只在这些渠道提供；不写则不限。
   * set(access_channel)?
   */
  readonly channels?: readonly AccessChannel[];
  /**
   * 最低年龄
   * 满多少岁才能自己办。
   * int?
   */
  readonly from_age?: number;
  /**
   * 提示
   * 不满足时给客户看的话：说清原因和下一步。
   * text
   */
  readonly told: string;
}

/**
 * 政策
 * 政策：对某一类声明的每一个，要求一个条件成立。自生效日起检查。
 * A check over every declaration (or row) of a kind. An absent value makes it fail, unless the condition says otherwise.
 */
export interface Policy {
  readonly label?: string;
  /**
   * 依据
   * 文件名称与文号。
   * text
   */
  readonly source: string;
  /**
   * 生效日
   * date
   */
  readonly effective: DateText;
  /**
   * 取代日
   * 被新规定取代的日子；不写则一直有效。
   * date?
   */
  readonly superseded?: DateText;
  /**
   * 取代政策
   * 由哪一条政策取代。
   * ref(policy)?
   */
  readonly superseded_by?: string;
  /**
   * 力度
   * policy_severity
   */
  readonly severity: PolicySeverity;
  /**
   * 确定性
   * confidence
   */
  readonly confidence: Confidence;
  /**
   * 对象
   * 检查哪些声明或哪些行。
   * query
   */
  readonly each: Query;
  /**
   * 须满足
   * 必须成立的条件，名字取自被检查的对象。
   * expr(bool)
   */
  readonly require: Expression;
  /**
   * 说明
   * 不符合时给人看的话：说清规定是什么。
   * text
   */
  readonly message: string;
}

/**
 * 产品
 * 产品：客户能买、能存、能借的一种东西；名称就是产品名称。 What a customer can buy, deposit in or borrow.
 */
export interface Product {
  readonly label?: string;
  /**
   * 简称
   * text?
   */
  readonly short_name?: string;
  /**
   * 卖点
   * 一句话说清好在哪里；不得承诺收益。
   * text?
   */
  readonly highlight?: string;
  /**
   * 币种
   * 不写则是人民币。
   * product_currency?
   */
  readonly currency?: ProductCurrency;
  /**
   * 起点金额
   * money?
   */
  readonly min?: Money;
  /**
   * 追加起点
   * 买过之后再买，最少多少；不写则与起点金额相同。
   * money?
   */
  readonly min_additional?: Money;
  /**
   * 递增金额
   * money?
   */
  readonly step?: Money;
  /**
   * 单户上限
   * money?
   */
  readonly max_per_customer?: Money;
  /**
   * 总额度
   * 一共卖多少。
   * money?
   */
  readonly quota?: Money;
  /**
   * 每日额度
   * 每天最多卖多少，用完当天售罄。
   * money?
   */
  readonly quota_daily?: Money;
  /**
   * 销售期
   * 两端的日期都包含在内。
   * range(date)?
   */
  readonly sale?: Span<DateText>;
  /**
   * 预约期
   * 开售之前哪几天可以预约。
   * range(date)?
   */
  readonly reserve?: Span<DateText>;
  /**
   * 发售时段
   * 每天只在这些时段发售，各有各的额度；不写则全天可买。
   * table(sale_window)
   */
  readonly windows?: readonly SaleWindow[];
  /**
   * 截止时间
   * 当日几点前有效，之后算下一个工作日。
   * time?
   */
  readonly cutoff?: TimeText;
  /**
   * 销售渠道
   * 在哪里卖；要进金融小店的，加上小店渠道。
   * set(sales_channel)
   */
  readonly channels: readonly SalesChannel[];
  /**
   * 收益类型
   * 收益怎样表示；不写则看大类：存款是固定利率，结构性存款是利率区间，理财是业绩基准，基金是单位净值。
   * yield_kind?
   */
  readonly yield?: YieldKind;
  /**
   * 最低角色
   * role
   */
  readonly role: Role;
  /**
   * 可用账户
   * 从哪几类账户购买或发放。
   * set(account_grade)
   */
  readonly accounts: readonly AccountGrade[];
  /**
   * 客群
   * 只卖给这些客群；不写则不限。
   * list(ref(segment))
   */
  readonly audience: readonly string[];
  /**
   * 销售地区
   * list(text)
   */
  readonly regions: readonly string[];
  /**
   * 特点
   * list(text)
   */
  readonly tags: readonly string[];
  /**
   * 推荐权重
   * 推荐时大的靠前。
   * int
   */
  readonly weight: number;
  /**
   * 代销
   * 是否代销其他机构的产品。
   * bool
   */
  readonly agency: boolean;
  /**
   * 发行机构
   * 发行、管理或承保的机构，代销时必写。
   * text?
   */
  readonly issuer?: string;
  /**
   * 费用
   * table(fee)
   */
  readonly fees?: readonly Fee[];
  /**
   * 销售文件
   * table(product_document)
   */
  readonly documents?: readonly ProductDocument[];
  /**
   * 在售
   * bool
   */
  readonly on_sale: boolean;
}

/**
 * 发售时段
 * 一个发售时段：几点开抢、几点收、放多少额度。 When in a day a product is let go, and how much of it.
 */
export interface SaleWindow {
  readonly label?: string;
  /**
   * 开抢时间
   * time
   */
  readonly opens: TimeText;
  /**
   * 收市时间
   * time
   */
  readonly closes: TimeText;
  /**
   * 星期
   * 每周哪几天，一是星期一；不写则天天。
   * set(int)
   */
  readonly weekdays: readonly number[];
  /**
   * 时段额度
   * 这个时段放多少；卖完为止。
   * money?
   */
  readonly quota?: Money;
}

/**
 * 费用明细
 * 一项费用：按比例，或按笔。 One fee: a rate, or an amount a time.
 */
export interface Fee {
  readonly label?: string;
  /**
   * 名目
   * fee_item
   */
  readonly item: FeeItem;
  /**
   * 费率
   * percent?
   */
  readonly rate?: DecimalText;
  /**
   * 折扣
   * 打几折：10% 就是一折。
   * percent?
   */
  readonly discount?: DecimalText;
  /**
   * 金额
   * money?
   */
  readonly amount?: Money;
  /**
   * 说明
   * text?
   */
  readonly note?: string;
}

/**
 * 销售文件明细
 * 一份销售文件。 One document of a product.
 */
export interface ProductDocument {
  readonly label?: string;
  /**
   * 种类
   * document_sort
   */
  readonly sort: DocumentSort;
  /**
   * 版本
   * 客户签的是哪一版，随订单留存。
   * text
   */
  readonly version: string;
  /**
   * 网址
   * url
   */
  readonly url: string;
  /**
   * 生效日
   * 这一版从哪天起用；不写则已经在用。
   * date?
   */
  readonly effective?: DateText;
  /**
   * 须读完
   * 购买之前要打开读完。
   * bool
   */
  readonly must_read: boolean;
}

/**
 * 产品公示
 * 产品公示：各类产品旁边固定要写的话，全行一份。 What stands beside products, once for the whole bank.
 */
export interface ProductNotice {
  readonly label?: string;
  /**
   * 存款提示
   * 存款旁边。
   * text
   */
  readonly deposit: string;
  /**
   * 代销提示
   * 代销产品旁边，与发行机构写在一起。
   * text
   */
  readonly agency: string;
  /**
   * 基金提示
   * text
   */
  readonly fund: string;
  /**
   * 贵金属提示
   * text
   */
  readonly gold: string;
  /**
   * 国债提示
   * text
   */
  readonly bond: string;
  /**
   * 保险提示
   * text
   */
  readonly insurance: string;
  /**
   * 贷款提示
   * text
   */
  readonly loan: string;
  /**
   * 长者提示
   * 六十五岁以上的客户购买投资产品前再念一遍。
   * text
   */
  readonly elder: string;
  /**
   * 首购提示
   * 第一次购买投资产品的客户。
   * text
   */
  readonly first_purchase: string;
}

/**
 * 留存期限
 * 一种档案至少、至多留多久。 How long a record is kept, at least and at most.
 */
export interface RetentionRow {
  readonly label?: string;
  /**
   * 档案
   * record
   */
  readonly record: Record;
  /**
   * 至少
   * duration?
   */
  readonly at_least?: DurationText;
  /**
   * 至多
   * 到期删除或匿名化。
   * duration?
   */
  readonly at_most?: DurationText;
  /**
   * 依据
   * 文件名称与文号，或“平台默认”。
   * text
   */
  readonly basis: string;
}

/**
 * 留存规则
 * 留存期限表：该留的留够，不该留的到期删除。 Retention of records.
 */
export interface Retention {
  readonly label?: string;
  /**
   * 期限表
   * table(retention_row)
   */
  readonly rows?: readonly RetentionRow[];
  /**
   * 到期删除
   * 到期删除不了的，停止存储和保护之外的处理。
   * bool
   */
  readonly deletes_when_due: boolean;
}

/**
 * 安全审计规则
 * 审计：哪些事件留痕，日志怎样保护。 What is audited, and how the log is protected.
 */
export interface AuditRules {
  readonly label?: string;
  /**
   * 事件
   * set(audit_event)
   */
  readonly events: readonly AuditEvent[];
  /**
   * 日志脱敏
   * 日志里没有鉴别信息，个人信息已脱敏。
   * bool
   */
  readonly masked: boolean;
  /**
   * 防篡改
   * 日志实时送到独立的审计平台，本机管理员改不了。
   * bool
   */
  readonly tamper_proof: boolean;
  /**
   * 时间同步
   * 全部系统使用同一时间源。
   * bool
   */
  readonly synchronised: boolean;
  /**
   * 复核周期
   * 人工复核的周期。
   * duration
   */
  readonly reviewed_every: DurationText;
  /**
   * 导出审批人数
   * 一次导出超过这么多人的信息，须两人审批。
   * int
   */
  readonly export_approval_above: number;
}

/**
 * 动账提醒规则
 * 动账提醒与安全通知。 Alerts about money and security.
 */
export interface AlertRules {
  readonly label?: string;
  /**
   * 默认开通
   * 新客户默认开通。
   * bool
   */
  readonly on_by_default: boolean;
  /**
   * 渠道
   * set(alert_channel)
   */
  readonly channels: readonly AlertChannel[];
  /**
   * 起点金额
   * 多少以上提醒，客户可以往低调。
   * money
   */
  readonly from_amount: Money;
  /**
   * 关闭认证
   * 关闭提醒须通过的认证方式。
   * set(ref(auth_tool))
   */
  readonly turned_off_with: readonly string[];
  /**
   * 必发起点
   * 单笔多少以上，关了提醒也照样通知。
   * money
   */
  readonly always_above: Money;
  /**
   * 必发通知
   * 不能关的安全通知。
   * set(security_notice)
   */
  readonly always: readonly SecurityNotice[];
  /**
   * 卡号脱敏
   * 通知里只写卡号末四位。
   * bool
   */
  readonly masked: boolean;
}

/**
 * 灰度阶段
 * 灰度的一步：放到多少，观察多久。一个比例只有一步，步子总是从小到大。
 * A stage: how many get it, and how long it is watched. Stages are known by their share, and so always rise.
 */
export interface CanaryStage {
  readonly label?: string;
  /**
   * 比例
   * percent
   */
  readonly share: DecimalText;
  /**
   * 观察
   * 至少观察多久才进下一步。
   * duration
   */
  readonly soak: DurationText;
  /**
   * 说明
   * text?
   */
  readonly note?: string;
}

/**
 * 回退条件
 * 一条回退条件：指标高于或低于多少就退回。 When to go back.
 */
export interface RollbackCondition {
  readonly label?: string;
  /**
   * 指标
   * health_metric
   */
  readonly metric: HealthMetric;
  /**
   * 高于
   * percent?
   */
  readonly above?: DecimalText;
  /**
   * 低于
   * percent?
   */
  readonly below?: DecimalText;
  /**
   * 统计时长
   * 按多长时间里的数算。
   * duration
   */
  readonly window: DurationText;
  /**
   * 自动
   * 不等人，自动退回。
   * bool
   */
  readonly automatic: boolean;
}

/**
 * 灰度计划
 * 灰度计划：一步步放量，坏了自动退回。 How a change reaches customers, step by step.
 */
export interface CanaryPlan {
  readonly label?: string;
  /**
   * 首批
   * 第一批是谁。
   * canary_dimension
   */
  readonly first: CanaryDimension;
  /**
   * 分批维度
   * 之后按什么分批。
   * set(canary_dimension)
   */
  readonly dimensions: readonly CanaryDimension[];
  /**
   * 阶段表
   * table(canary_stage)
   */
  readonly stages?: readonly CanaryStage[];
  /**
   * 回退表
   * table(rollback_condition)
   */
  readonly rollbacks?: readonly RollbackCondition[];
  /**
   * 投诉词
   * 客服与舆情里出现这些词，人工判断要不要退回。
   * list(text)
   */
  readonly complaint_words: readonly string[];
  /**
   * 退回时限
   * 退回要在多久之内做完。
   * duration
   */
  readonly back_within: DurationText;
}

/**
 * 发版班次
 * 发版班次：每周固定的几趟。 A weekly train.
 */
export interface ReleaseTrain {
  readonly label?: string;
  /**
   * 承载变更
   * set(change_sort)
   */
  readonly carries: readonly ChangeSort[];
  /**
   * 星期
   * 一是星期一。
   * set(int)
   */
  readonly weekdays: readonly number[];
  /**
   * 时段
   * range(time)
   */
  readonly hours: Span<TimeText>;
  /**
   * 封板提前
   * 提前多久封板，之后不再进新内容。
   * duration
   */
  readonly cutoff: DurationText;
  /**
   * 灰度
   * ref(canary_plan)?
   */
  readonly plan?: string;
}

/**
 * 封网期
 * 封网期：这几天不发版，紧急修复除外。 Days without releases.
 */
export interface ReleaseFreeze {
  readonly label?: string;
  /**
   * 期间
   * range(date)
   */
  readonly during: Span<DateText>;
  /**
   * 原因
   * text
   */
  readonly reason: string;
}

/**
 * 变更审批
 * 一种变更谁批准、怎样放量。 Who approves a sort of change, and how it is rolled out.
 */
export interface ChangeRow {
  readonly label?: string;
  /**
   * 变更
   * change_sort
   */
  readonly change: ChangeSort;
  /**
   * 审批
   * set(approver)
   */
  readonly approvers: readonly Approver[];
  /**
   * 灰度
   * ref(canary_plan)?
   */
  readonly plan?: string;
  /**
   * 限班次
   * 只在班次的时段里发。
   * bool
   */
  readonly in_window: boolean;
  /**
   * 须测试
   * 发版前须通过的测试报告。
   * bool
   */
  readonly tested: boolean;
}

/**
 * 发版规则
 * 发版规则：对所有班次都成立。 What holds of all releases.
 */
export interface ReleaseRules {
  readonly label?: string;
  /**
   * 同时灰度数
   * 同时在灰度的版本最多几个。
   * int
   */
  readonly concurrent: number;
  /**
   * 月末不发天数
   * 月末最后几天不发版。
   * int
   */
  readonly quiet_month_end: number;
  /**
   * 节假日不发
   * 法定节假日与之前一天不发版。
   * bool
   */
  readonly quiet_holidays: boolean;
  /**
   * 职责分离
   * 提交人、复核人、发版人不是同一个人。
   * bool
   */
  readonly separated: boolean;
  /**
   * 保留版本数
   * 留着几个能立刻退回的版本。
   * int
   */
  readonly kept_versions: number;
  /**
   * 审批表
   * table(change_row)
   */
  readonly changes?: readonly ChangeRow[];
  /**
   * 封网表
   * many(release_freeze)
   */
  readonly freezes?: Keyed<ReleaseFreeze>;
}

/**
 * 版本下限
 * 一个手机平台上的版本。 Versions on a platform.
 */
export interface VersionRow {
  readonly label?: string;
  /**
   * 平台
   * device_platform
   */
  readonly platform: DevicePlatform;
  /**
   * 强制升级
   * 低于它就不能用，必须升级。
   * text
   */
  readonly forced_below: string;
  /**
   * 建议升级
   * 低于它就提示升级，可以跳过。
   * text
   */
  readonly recommended_below: string;
  /**
   * 系统下限
   * 操作系统的最低版本。
   * text
   */
  readonly least_system: string;
}

/**
 * 升级规则
 * 升级规则：什么版本必须升，怎样提醒。 When the app has to be upgraded.
 */
export interface UpgradeRules {
  readonly label?: string;
  /**
   * 版本表
   * table(version_row)
   */
  readonly versions?: readonly VersionRow[];
  /**
   * 提醒间隔
   * 跳过之后多久再提示。
   * duration
   */
  readonly remind_every: DurationText;
  /**
   * 提前公告
   * 强制升级之前，提前多久公告。
   * duration
   */
  readonly announced_before: DurationText;
  /**
   * 核对安装包
   * 安装包下载后核对签名与摘要。
   * bool
   */
  readonly verifies_package: boolean;
  /**
   * 漏洞即停
   * 有严重漏洞的版本，不等公告立即停用。
   * bool
   */
  readonly stops_vulnerable: boolean;
}

/**
 * 指标
 * 指标：名字、口径、算式、周期、负责部门。 A metric, defined once for everybody.
 */
export interface Metric {
  readonly label?: string;
  /**
   * 口径
   * 口径：一句话说清怎么算，读出来别人就会算。
   * text
   */
  readonly definition: string;
  /**
   * 计量
   * metric_measure
   */
  readonly measure: MetricMeasure;
  /**
   * 周期
   * metric_period
   */
  readonly period: MetricPeriod;
  /**
   * 分子
   * 分子，或者指标本身。
   * expr(any)?
   */
  readonly numerator?: Expression;
  /**
   * 分母
   * expr(any)?
   */
  readonly denominator?: Expression;
  /**
   * 取数
   * 没有算式时，分子取自哪张表、哪个字段。
   * text?
   */
  readonly taken_from?: string;
  /**
   * 剔除
   * 不算进来的。
   * text?
   */
  readonly excludes?: string;
  /**
   * 来源
   * metric_source
   */
  readonly source: MetricSource;
  /**
   * 向好
   * better
   */
  readonly better: Better;
  /**
   * 负责部门
   * text
   */
  readonly owner: string;
  /**
   * 口径版本
   * 口径改了就升一版，旧版的数不与新版相比。
   * text
   */
  readonly version: string;
  /**
   * 参考水平
   * 联盟各行的水平，供对照。
   * text?
   */
  readonly reference?: string;
}

/**
 * 报表
 * 报表：几个指标，按几个维度，给几个岗位看。 A report: some metrics, by some dimensions, for some people.
 */
export interface Report {
  readonly label?: string;
  /**
   * 指标
   * list(ref(metric))
   */
  readonly metrics: readonly string[];
  /**
   * 维度
   * set(dimension)
   */
  readonly dimensions: readonly Dimension[];
  /**
   * 漏斗
   * list(ref(funnel))
   */
  readonly funnels: readonly string[];
  /**
   * 周期
   * metric_period
   */
  readonly period: MetricPeriod;
  /**
   * 样式
   * report_shape
   */
  readonly shape: ReportShape;
  /**
   * 出具
   * 什么时候出。
   * text
   */
  readonly due: string;
  /**
   * 负责部门
   * text
   */
  readonly owner: string;
  /**
   * 读者
   * 给谁看。
   * list(text)
   */
  readonly readers: readonly string[];
  /**
   * 最小人数
   * 一格里不足几人就不显示，免得认出是谁。
   * int
   */
  readonly smallest_cell: number;
  /**
   * 用途
   * 看它要做什么决定。
   * text
   */
  readonly purpose: string;
  /**
   * 列
   * 各列依次是什么，给做报表的人看。
   * list(text)
   */
  readonly columns: readonly string[];
}

/**
 * 风控名单
 * 一张风控名单的规矩。 The rules of one list: what may stand on it, who decides, for how long, and how to object.
 */
export interface RiskList {
  readonly label?: string;
  /**
   * 类别
   * list_sort
   */
  readonly sort: ListSort;
  /**
   * 对象
   * listed
   */
  readonly what: Listed;
  /**
   * 状态
   * 列入之后，变量取什么值。
   * list_status
   */
  readonly status: ListStatus;
  /**
   * 变量
   * 规则里用哪个变量问它。
   * ref(fact)
   */
  readonly fact: string;
  /**
   * 列入条件
   * 有什么证据才列入。
   * text
   */
  readonly criteria: string;
  /**
   * 决定
   * list_authority
   */
  readonly decided_by: ListAuthority;
  /**
   * 双人复核
   * 列入、移出都须另一人复核；系统自动列入的，事后抽查。
   * bool
   */
  readonly second_pair: boolean;
  /**
   * 有效期
   * 留多久；不写则由作出决定的机关解除。
   * duration?
   */
  readonly keeps?: DurationText;
  /**
   * 重检周期
   * 多久重看一遍。
   * duration?
   */
  readonly review_every?: DurationText;
  /**
   * 后果
   * 列入之后会怎样，一句话。
   * text
   */
  readonly effect: string;
  /**
   * 申诉渠道
   * 客户可以在哪里申诉；涉案、惩戒名单向作出决定的机关申诉。
   * set(appeal_channel)
   */
  readonly appeal: readonly AppealChannel[];
  /**
   * 答复时限
   * duration?
   */
  readonly answer_within?: DurationText;
  /**
   * 生效日
   * date?
   */
  readonly effective?: DateText;
  /**
   * 依据
   * text
   */
  readonly source: string;
  /**
   * 确定性
   * 文号或期限有待法务核对。
   * confidence
   */
  readonly confidence: Confidence;
}

/**
 * 风控告知
 * 风控告知：发生了什么、下一步怎么办、可以打什么电话、怎样申诉。说法不得透露规则与阈值；标签只给行内看，不到手机上。
 * What a customer is told when risk control steps in. It never tells which rule or threshold it was; its label stays with the bank.
 */
export interface RiskNotice {
  readonly label?: string;
  /**
   * 情形
   * notice_case
   */
  readonly case: NoticeCase;
  /**
   * 标题
   * text
   */
  readonly title: string;
  /**
   * 说明
   * 发生了什么，一两句话，不吓人、不指责。
   * text
   */
  readonly body: string;
  /**
   * 下一步
   * 客户现在可以做什么。
   * text
   */
  readonly advice: string;
  /**
   * 求助电话
   * set(notice_hotline)
   */
  readonly hotlines: readonly NoticeHotline[];
  /**
   * 申诉渠道
   * set(appeal_channel)
   */
  readonly appeal: readonly AppealChannel[];
  /**
   * 申诉材料
   * 申诉须带什么材料。
   * text?
   */
  readonly appeal_papers?: string;
  /**
   * 答复时限
   * 受理后多久答复；核查通过的即时解除。
   * duration?
   */
  readonly answer_within?: DurationText;
  /**
   * 不透露原因
   * 不透露原因：涉及反洗钱监测的，只说办不了、到哪里办，不得让客户知道自己被监测（《反洗钱法》的保密要求）。
   * Says nothing of the reason: whoever is watched for money laundering must not be told.
   * bool
   */
  readonly neutral: boolean;
}

/**
 * 变量
 * 变量：一次请求里可以知道的一件事。取不到的变量是“未知”，从不当作没有。
 * Something that may be known about a request. What cannot be had is unknown, never taken for "no".
 */
export interface Variable {
  readonly label?: string;
  /**
   * 数据类型
   * type
   */
  readonly type: string;
  /**
   * 计量
   * 数的单位，给人看。
   * text?
   */
  readonly measure?: string;
  /**
   * 取值范围
   * 取值只会在这个范围里；规则里的阈值出了范围，编译器会指出来。
   * range(any)?
   */
  readonly domain?: Span<AnyValue>;
  /**
   * 从未发生
   * 查明“从来没有发生过”时的取值；没有查到的仍是未知。
   * any?
   */
  readonly never?: AnyValue;
  /**
   * 单调
   * 往哪边变更险；写明的，编译器证明其余都一样时，越险处置越不会变松。
   * Which way is riskier. Where it is said it is proved: all else equal, a riskier value never makes a decision softer.
   * monotone_direction?
   */
  readonly monotone?: MonotoneDirection;
}

/**
 * 事实
 * 事实：随请求而来，或从客户、账户、设备、名单查得。 A typed input of a request.
 */
export interface Fact extends Variable {}

/**
 * 特征
 * 特征：对过去事件的统计。 An aggregate over the past.
 */

export interface Feature extends Variable {
  /**
   * 定义
   * 怎样统计；不写的，由风控平台按说明计算。统计窗口一律是滚动的：1天就是过去24小时。
   * expr(any)?
   */
  readonly definition?: Expression;
  /**
   * 窗口
   * 没有写定义时，统计过去多久。
   * duration?
   */
  readonly window?: DurationText;
}

/**
 * 变量组
 * 变量组：几个场景都要用的一组变量。 Variables that several scenes share.
 */

export interface VariableGroup {
  readonly label?: string;
  /**
   * 仅限反诈
   * 终端、网络地址与位置一类的信息，未经客户授权只能用于反电信网络诈骗（《反电信网络诈骗法》第十八条）。
   * Data about devices, networks and places, which may serve nothing but the fight against fraud.
   * bool
   */
  readonly anti_fraud_only: boolean;
  /**
   * 事实表
   * many(fact)
   */
  readonly facts?: Keyed<AnyFact>;
  /**
   * 特征表
   * many(feature)
   */
  readonly features?: Keyed<Feature>;
}

/**
 * 场景
 * 场景：客户正在做的一类事；规则与限额都挂在场景上。 What a customer is doing.
 */

export interface Scene {
  readonly label?: string;
  /**
   * 时点
   * 什么时候判断。
   * text?
   */
  readonly trigger?: string;
  /**
   * 变量来源
   * 引用的变量组，组里的变量就像写在场景里一样。
   * list(ref(variable_group))
   */
  readonly includes: readonly string[];
  /**
   * 事实表
   * many(fact)
   */
  readonly facts?: Keyed<AnyFact>;
  /**
   * 特征表
   * many(feature)
   */
  readonly features?: Keyed<Feature>;
}

/**
 * 参数
 * 参数：规则里有名字的阈值。写上范围（限于），银行就能在范围里调整。
 * A named threshold. With a bound (`within`), a bank may tune it inside the bound.
 */

export interface Param {
  readonly label?: string;
  /**
   * 取值
   * any
   */
  readonly value: AnyValue;
}

/**
 * 规则
 * 规则：当条件为真、且没有除外情形，就作出处置。条件未知时不触发，由规则集的“无法判断时”兜底。
 * Fires when its condition is true and no exception is; an unknown condition is left to the ruleset's `unknown`.
 */

export interface Rule {
  readonly label?: string;
  /**
   * 编号
   * 编号，一经发布不再改变。
   * text?
   */
  readonly code?: string;
  /**
   * 参数表
   * many(param)
   */
  readonly params?: Keyed<Param>;
  /**
   * 当
   * expr(bool)
   */
  readonly when: Expression;
  /**
   * 除非
   * expr(bool)?
   */
  readonly unless?: Expression;
  /**
   * 则
   * list(decision)
   */
  readonly then: readonly Decision[];
  /**
   * 等级
   * risk_grade
   */
  readonly level: RiskGrade;
  /**
   * 理由
   * 为什么，给客户经理与审计看。
   * text?
   */
  readonly reason?: string;
  /**
   * 告知
   * 触发时给客户看的话；不写则阻断用规则集的“拦停告知”，其余用该情形的通用告知。
   * What the customer is told when this rule fires; the ruleset's own notice if it does not say.
   * ref(risk_notice)?
   */
  readonly notice?: string;
  /**
   * 依据
   * 文件名称与文号；平台自定的写“平台默认”。
   * text?
   */
  readonly source?: string;
  /**
   * 监管规则
   * 来自法律与监管文件：平台锁定它，谁也不得豁免。 Asked for by law: sealed by the platform, and never exempted from.
   * bool
   */
  readonly regulatory: boolean;
}

/**
 * 决策行
 * 决策行：“||”左边的条件全部成立，就作出右边的处置。名字（name）可以不写；写了，上层才能改它，测试才能提到它。
 * A row of a decision table: what is asked of the facts, left of `||`, and what to do when all of it holds.
 */

export interface DecisionRow {
  /** Where nothing else tells it apart. */
  readonly name?: string;
  readonly label?: string;
  /**
   * 条件
   * map(test(any))
   */
  readonly given: Keyed<Expression>;
  /**
   * 则
   * list(decision)
   */
  readonly then: readonly Decision[];
  /**
   * 理由
   * 为什么，给客户经理与审计看。
   * text?
   */
  readonly reason?: string;
}

/**
 * 豁免
 * 豁免：条件成立时，所列的规则不起作用。只能豁免平台在“可豁免”里列出的规则。
 * Rules that do not count while a condition holds; only those that the platform lists as exemptable.
 */

export interface Exempt {
  readonly label?: string;
  /**
   * 规则
   * set(ref(rule))
   */
  readonly rules: readonly string[];
  /**
   * 当
   * expr(bool)
   */
  readonly when: Expression;
  /**
   * 理由
   * 为什么可以豁免，供审计查阅。
   * text
   */
  readonly reason: string;
  /**
   * 截止
   * 最后一天；过后不再豁免。
   * date?
   */
  readonly until?: DateText;
}

/**
 * 规则集
 * 规则集：一个场景的全部规则，或者一张决策表。规则的先后不影响结果，银行加规则只会更严。
 * The rules of a scene, or a decision table. The order of rules never matters; adding a rule can only tighten.
 */

export interface Ruleset {
  readonly label?: string;
  /**
   * 场景
   * ref(scene)
   */
  readonly scene: string;
  /**
   * 无法判断时
   * 结果取决于未知的变量时，并入这些处置；从不默默放行。
   * list(decision)
   */
  readonly unknown: readonly Decision[];
  /**
   * 拦停告知
   * 阻断时给客户看的话；规则可以另写自己的。其余处置（锁定、转柜面、延迟……）用该情形的通用告知。
   * What customers are told when they are refused; a rule may say something of its own.
   * ref(risk_notice)?
   */
  readonly stop_notice?: string;
  /**
   * 责任部门
   * 阈值由谁负责：提出、回测、报批都找他。
   * text?
   */
  readonly owner?: string;
  /**
   * 回测周期
   * 多久回测一次、重新报批；阈值是内部分析的默认值，不是法定标准。
   * How often thresholds are tested against the past and approved anew: they are defaults, not law.
   * duration
   */
  readonly back_test_every: DurationText;
  /**
   * 参数表
   * 几条规则共用的参数。
   * many(param)
   */
  readonly params?: Keyed<Param>;
  /**
   * 规则表
   * many(rule)
   */
  readonly rules?: Keyed<Rule>;
  /**
   * 命中方式
   * 决策表的命中方式；有决策表就要写明。
   * hit_policy?
   */
  readonly hit?: HitPolicy;
  /**
   * 须完备
   * 决策表要不要覆盖所有情形；要的话，编译器会证明没有遗漏。
   * bool
   */
  readonly complete: boolean;
  /**
   * 决策表
   * table(decision_row)
   */
  readonly rows?: readonly DecisionRow[];
  /**
   * 可豁免
   * 允许豁免的规则，由平台列出。
   * set(ref(rule))
   */
  readonly exemptable: readonly string[];
  /**
   * 豁免表
   * many(exempt)
   */
  readonly exempts?: Keyed<Exempt>;
}

/**
 * 角色准入
 * 一个角色的准入条件与能力。核验与能力都只写比前一角色多出来的，前一角色的一并算在内。
 * How somebody gets a role and what it may do: what is written comes on top of the role that it builds on.
 */

export interface RolePolicy {
  readonly label?: string;
  /**
   * 角色
   * 说的是哪个角色，一个角色只说一次。
   * role
   */
  readonly role: Role;
  /**
   * 前一角色
   * 先要是哪个角色；游客在最下面，不写。
   * ref(role_policy)?
   */
  readonly builds_on?: string;
  /**
   * 须核验
   * 另须全部通过的核验。
   * set(identity_factor)
   */
  readonly factors: readonly IdentityFactor[];
  /**
   * 可办
   * 另外能办的事。
   * set(role_ability)
   */
  readonly may: readonly RoleAbility[];
  /**
   * 能力
   * 一句话说明能做什么。
   * text
   */
  readonly abilities: string;
  /**
   * 单笔上限
   * 转账单笔默认上限；不写则由账户分类与安全工具决定。
   * money?
   */
  readonly single?: Money;
  /**
   * 日累计上限
   * 转账日累计默认上限；不写则由账户分类与安全工具决定。
   * money?
   */
  readonly daily?: Money;
}

/**
 * 生活场景
 * 生活场景：一件要办的事，牵出几个功能；搜它的名字或标签，功能一起出来。
 * Something that life asks for, and the functions that it takes. Found by its label and its words.
 */

export interface LifeScene {
  readonly label?: string;
  /**
   * 标签词
   * 客户会怎么说这件事。
   * list(text)
   */
  readonly words: readonly string[];
  /**
   * 相关功能
   * list(ref(function))
   */
  readonly functions: readonly string[];
  /**
   * 相关货架
   * 相关的产品，放在哪个货架上。
   * ref(shelf)?
   */
  readonly shelf?: string;
  /**
   * 主动推荐
   * 到了月份、日子就主动推荐；否则只在搜索时出来。
   * bool
   */
  readonly proactive: boolean;
  /**
   * 月份
   * 每年的哪几个月主动推荐；不写则全年。搜索时不管月份。
   * set(int)
   */
  readonly months: readonly number[];
  /**
   * 日子
   * 每月的哪几天主动推荐；不写则整月。
   * range(int)?
   */
  readonly days?: Span<number>;
  /**
   * 客群
   * 主动推荐给哪些客群；不写则人人。
   * list(ref(segment))
   */
  readonly audience: readonly string[];
  /**
   * 启用
   * bool
   */
  readonly live: boolean;
}

/**
 * 搜索词
 * 一个词指向哪些功能，排在前面的优先；几个功能共用一个别名时，在这里排出先后。
 * What a word leads to, the first first. Where several functions share a synonym, their order stands here.
 */

export interface SearchWord {
  readonly label?: string;
  /**
   * 词
   * text
   */
  readonly word: string;
  /**
   * 指向
   * list(ref(function))
   */
  readonly leads_to: readonly string[];
}

/**
 * 读音
 * 多音字、符号在词里的读法，一字一个音节，空格隔开，ü 写作 v；单个字写它最常用的读法，词比字优先。
 * How a word is read, a syllable a character; a single character for its usual reading, words come before it.
 */

export interface WordReading {
  readonly label?: string;
  /**
   * 词
   * text
   */
  readonly word: string;
  /**
   * 拼音
   * text
   */
  readonly pinyin: string;
}

/**
 * 加权
 * 某个客群搜索时，哪些功能加几分。 What a segment finds more easily.
 */

export interface SearchBoost {
  readonly label?: string;
  /**
   * 客群
   * ref(segment)
   */
  readonly segment: string;
  /**
   * 加权功能
   * list(ref(function))
   */
  readonly functions: readonly string[];
  /**
   * 加分
   * int
   */
  readonly plus: number;
}

/**
 * 联动
 * 联动：搜到一个功能，顺带提示哪几个。 What is suggested with a function.
 */

export interface SearchLink {
  readonly label?: string;
  /**
   * 功能
   * ref(function)
   */
  readonly function: string;
  /**
   * 顺带
   * list(ref(function))
   */
  readonly also: readonly string[];
}

/**
 * 搜索设置
 * 搜索设置：每种匹配的基本分，加上热度与客群的分，高的在前。 How hits are ranked.
 */

export interface SearchSettings {
  readonly label?: string;
  /**
   * 结果数
   * 最多列出几条。
   * int
   */
  readonly results: number;
  /**
   * 热搜词
   * 搜索页上的热词。
   * list(text)
   */
  readonly hot_words: readonly string[];
  /**
   * 名称一致
   * 打的就是名称。
   * int
   */
  readonly exact: number;
  /**
   * 别名一致
   * 打的是别名、搜索词或英文名。
   * int
   */
  readonly synonym: number;
  /**
   * 首字母分
   * 打的是首字母，或它们的开头。
   * int
   */
  readonly initials: number;
  /**
   * 全拼
   * 打的是全拼，或同音的字。
   * int
   */
  readonly pinyin: number;
  /**
   * 部分一致
   * 名称里有打的字，或打的话里有名称。
   * int
   */
  readonly substring: number;
  /**
   * 场景带出
   * 由生活场景带出来的功能。
   * int
   */
  readonly scene: number;
  /**
   * 错一个字
   * 错、漏、多一个字，或两个字颠倒。
   * int
   */
  readonly typo: number;
  /**
   * 容错字数
   * 几个字以上才容许错一个。
   * int
   */
  readonly typo_from: number;
  /**
   * 热度折算
   * 热度折成几成分数。
   * percent
   */
  readonly popularity_share: DecimalText;
  /**
   * 搜索词表
   * table(search_word)
   */
  readonly words?: readonly SearchWord[];
  /**
   * 读音表
   * table(word_reading)
   */
  readonly readings?: readonly WordReading[];
  /**
   * 客群加权
   * table(search_boost)
   */
  readonly boosts?: readonly SearchBoost[];
  /**
   * 联动表
   * table(search_link)
   */
  readonly related?: readonly SearchLink[];
}

/**
 * 客户标签
 * 客户标签：画像里有来源、有人负责的一个变量；没有数据的是“未知”。
 * A fact of a profile with where it comes from, how fresh it is, who answers for it, and what it may be used for.
 */

export interface Tag extends Fact {
  /**
   * 角度
   * segment_group
   */
  readonly group: SegmentGroup;
  /**
   * 来源
   * tag_source
   */
  readonly source: TagSource;
  /**
   * 更新
   * tag_refresh
   */
  readonly refresh: TagRefresh;
  /**
   * 负责部门
   * text
   */
  readonly owner: string;
  /**
   * 信息级别
   * 属于哪一级个人金融信息（JR/T 0171-2020）。
   * sensitivity
   */
  readonly sensitive: Sensitivity;
  /**
   * 可用于营销
   * 能不能用来圈人做营销；风控与反洗钱的标签不能。
   * bool
   */
  readonly marketing: boolean;
  /**
   * 授权依据
   * 凭哪一项授权使用；身份与财务信息用于营销的，必须写。
   * text?
   */
  readonly consent?: string;
}

/**
 * 画像
 * 客户画像：可以用来圈人的变量。 What is known about a customer and may be used to pick people.
 */

export interface Profile {
  readonly label?: string;
  /**
   * 变量表
   * many(fact)
   */
  readonly facts?: Keyed<AnyFact>;
}

/**
 * 客群划分
 * 客群划分：按一个角度把客户分成几段，一位客户最多在一段里。 A division: of its segments a customer is in one at most.
 */

export interface Division {
  readonly label?: string;
  /**
   * 不遗漏
   * 数据齐全的客户，是不是个个都落在某一段里。
   * bool
   */
  readonly complete: boolean;
  /**
   * 用途
   * 按什么分、给谁用。
   * text
   */
  readonly purpose: string;
}

/**
 * 客群
 * 客群：一个有名字的条件。 A named condition over a profile.
 */

export interface Segment {
  readonly label?: string;
  /**
   * 角度
   * segment_group
   */
  readonly group: SegmentGroup;
  /**
   * 画像
   * 条件里的名字取自哪个画像。
   * ref(profile)
   */
  readonly profile: string;
  /**
   * 条件
   * expr(bool)
   */
  readonly condition: Expression;
  /**
   * 划分
   * 属于哪个划分；同一划分里的客群互斥。
   * ref(division)?
   */
  readonly division?: string;
  /**
   * 互斥客群
   * 划分之外，还不得与这些客群有同一位客户。
   * list(ref(segment))
   */
  readonly exclusive_with: readonly string[];
  /**
   * 可用于营销
   * 能不能用作营销的客群；只供风控与服务用的写“假”。
   * bool
   */
  readonly marketing: boolean;
  /**
   * 负责部门
   * text
   */
  readonly owner: string;
  /**
   * 备注
   * 给运营人员看的说明。
   * text?
   */
  readonly note?: string;
}

/**
 * 货架
 * 货架：按条件从产品里选取，自动上下架。 A shelf picks products by a condition; what is new and fits appears by itself.
 */

export interface Shelf {
  readonly label?: string;
  /**
   * 选取
   * 从哪一类产品里选，满足什么条件：理财产品 满足 风险等级 <= 中风险。
   * query(product)
   */
  readonly pick: Query;
  /**
   * 排序
   * 依次按这些排，前面的相同才看后面的。
   * list(expr(any))
   */
  readonly sort: readonly Expression[];
  /**
   * 数量
   * int
   */
  readonly size: number;
  /**
   * 客群
   * 给这些客群看；不写则人人可见。
   * list(ref(segment))
   */
  readonly audience: readonly string[];
  /**
   * 置顶
   * 总在最前面的产品。
   * list(ref(product))
   */
  readonly pinned: readonly string[];
  /**
   * 不上架
   * 选中了也不上架的产品。
   * list(ref(product))
   */
  readonly excluded: readonly string[];
  /**
   * 展示期
   * range(date)?
   */
  readonly during?: Span<DateText>;
  /**
   * 千人千面
   * 按客户特征重排（千人千面）；客户关掉个性化后按排序展示。
   * bool
   */
  readonly personalised: boolean;
  /**
   * 排名依据
   * 凭什么排先后。
   * ranking_basis
   */
  readonly basis: RankingBasis;
  /**
   * 统计区间
   * 销量、持有人数、过往业绩看多久，按月、年写，如 6个月、1年。
   * duration?
   */
  readonly over?: DurationText;
  /**
   * 刷新频率
   * refresh_rate
   */
  readonly refresh: RefreshRate;
  /**
   * 排序说明
   * 给客户看的一句话：按什么排、什么时候更新；榜单与个性化货架必写。
   * text?
   */
  readonly criterion?: string;
  /**
   * 付费排位
   * 收了费用就排在前面。
   * bool
   */
  readonly paid: boolean;
  /**
   * 所在功能
   * 不在频道页上、由这些功能自己的页面展示的，如产品列表。 Functions on whose own screens it is shown.
   * list(ref(function))
   */
  readonly shown_in: readonly string[];
  /**
   * 备用货架
   * 一件也选不到时改放哪个货架。
   * ref(shelf)?
   */
  readonly fallback?: string;
}

/**
 * 适当性匹配
 * 适当性匹配：每一级风险承受能力最多能买到哪一级风险。 The riskiest product that each tolerance may buy.
 */

export interface Suitability {
  readonly label?: string;
  /**
   * 匹配
   * table(suitability_level)
   */
  readonly levels?: readonly SuitabilityLevel[];
  /**
   * 测评有效期
   * 测评结果多久有效；过期须重新测评才能买。
   * duration
   */
  readonly valid: DurationText;
  /**
   * 到期提醒
   * 到期前多久提醒客户重新测评。
   * duration
   */
  readonly remind_before: DurationText;
  /**
   * 每日测评次数
   * 一天最多测评几次，防止反复测到想要的等级。
   * int
   */
  readonly per_day: number;
  /**
   * 一年测评次数
   * 十二个月内最多测评几次。
   * int
   */
  readonly per_year: number;
  /**
   * 长者年龄
   * 六十五岁以上视为长者，另行确认。
   * int
   */
  readonly elder_age: number;
  /**
   * 长者最高等级
   * 长者测评再高，也只按这一级匹配；不写则不限。
   * risk_tolerance?
   */
  readonly elder_highest?: RiskTolerance;
  /**
   * 评级从严
   * 银行自己的评级与发行机构不一致时，按较高的一级匹配。
   * bool
   */
  readonly stricter_rating: boolean;
}

/**
 * 匹配等级
 * 适当性匹配的一行。 One row of the matching.
 */

export interface SuitabilityLevel {
  readonly label?: string;
  /**
   * 承受能力
   * risk_tolerance
   */
  readonly tolerance: RiskTolerance;
  /**
   * 最高风险
   * risk_level
   */
  readonly highest: RiskLevel;
}

/**
 * 风险测评问卷
 * 风险测评问卷：逐题计分，总分归到五档承受能力。 The questionnaire behind a customer's tolerance.
 */

export interface Assessment {
  readonly label?: string;
  /**
   * 版本
   * 换了题目就换版本，旧版本的结果到期为止有效。
   * text
   */
  readonly version: string;
  /**
   * 题目表
   * many(assessment_question)
   */
  readonly questions?: Keyed<AssessmentQuestion>;
  /**
   * 分档
   * table(assessment_band)
   */
  readonly bands?: readonly AssessmentBand[];
}

/**
 * 问卷题目
 * 一道题；名称就是题目。 One question; its label is what is asked.
 */

export interface AssessmentQuestion {
  readonly label?: string;
  /**
   * 方面
   * assessment_topic
   */
  readonly topic: AssessmentTopic;
  /**
   * 选项
   * table(assessment_option)
   */
  readonly options?: readonly AssessmentOption[];
}

/**
 * 问卷选项
 * 一个选项。 One answer and what it counts.
 */

export interface AssessmentOption {
  readonly label?: string;
  /**
   * 选项文字
   * text
   */
  readonly answer: string;
  /**
   * 分数
   * int
   */
  readonly score: number;
  /**
   * 最高到
   * 选了它，等级最高到这里，不论总分。
   * risk_tolerance?
   */
  readonly highest?: RiskTolerance;
}

/**
 * 测评分档
 * 一档：总分不低于多少，是哪一级承受能力。 From which score on a customer is of a tolerance.
 */

export interface AssessmentBand {
  readonly label?: string;
  /**
   * 承受能力
   * risk_tolerance
   */
  readonly tolerance: RiskTolerance;
  /**
   * 最低分
   * int
   */
  readonly from: number;
}

/**
 * 跳转
 * 跳转：点了去哪里，功能、产品、页面、网址任选其一。 Where a tap leads.
 */

export interface Link {
  readonly label?: string;
  /**
   * 功能
   * ref(function)?
   */
  readonly function?: string;
  /**
   * 产品
   * ref(product)?
   */
  readonly product?: string;
  /**
   * 页面
   * ref(page)?
   */
  readonly page?: string;
  /**
   * 活动
   * ref(campaign)?
   */
  readonly campaign?: string;
  /**
   * 网址
   * 域名须在应用设置的外链白名单里。
   * url?
   */
  readonly url?: string;
  /**
   * 跳转参数
   * 带给目标页面的参数，如从哪里来。
   * map(text)
   */
  readonly parameters: Keyed<string>;
}

/**
 * 素材
 * 素材：运营位上的一帧；名称就是给人看的标题。 One thing shown in a slot; its label is its title.
 */

export interface Creative extends Link {
  /**
   * 文案
   * text?
   */
  readonly text?: string;
  /**
   * 图片
   * asset?
   */
  readonly image?: string;
  /**
   * 投放期
   * range(date)?
   */
  readonly during?: Span<DateText>;
  /**
   * 星期
   * 每周哪几天投放，一是星期一；不写则天天。
   * set(int)
   */
  readonly weekdays: readonly number[];
  /**
   * 时段
   * 每天几点到几点投放，可以过零点；不写则全天。
   * range(time)?
   */
  readonly hours?: Span<TimeText>;
  /**
   * 客群
   * list(ref(segment))
   */
  readonly audience: readonly string[];
  /**
   * 最低角色
   * role
   */
  readonly role: Role;
  /**
   * 权重
   * 同时可投时，大的先出。
   * int
   */
  readonly weight: number;
  /**
   * 每人累计
   * 对同一位客户一共出现几次；不写则不限。
   * int?
   */
  readonly total?: number;
  /**
   * 流量比例
   * 只给多大比例的客户看，按客户号固定；用来比较两帧素材的效果。
   * percent
   */
  readonly share: DecimalText;
  /**
   * 实验组
   * 比较效果时属于哪一组，同组的素材分掉流量。
   * text?
   */
  readonly experiment?: string;
  /**
   * 起始版本
   * 从哪个应用版本起投放，写成 6.2 或 6.2.0。
   * text?
   */
  readonly min_version?: string;
  /**
   * 截止版本
   * 到哪个应用版本为止投放。
   * text?
   */
  readonly max_version?: string;
  /**
   * 埋点编号
   * 曝光与点击事件里带的编号；不写则用素材的名字。
   * text?
   */
  readonly tracking?: string;
}

/**
 * 运营位
 * 运营位：频道页上留给运营的位置。 A place that operations may fill.
 */

export interface Slot {
  readonly label?: string;
  /**
   * 帧数上限
   * 一共最多几帧。
   * int
   */
  readonly frames: number;
  /**
   * 投放素材
   * many(creative)
   */
  readonly creatives?: Keyed<Creative>;
  /**
   * 客群
   * list(ref(segment))
   */
  readonly audience: readonly string[];
  /**
   * 最低角色
   * role
   */
  readonly role: Role;
  /**
   * 个性化
   * 按客户特征推荐的运营位，客户关掉个性化后出同样多的普通素材（《个人信息保护法》第二十四条）。
   * bool
   */
  readonly personalised: boolean;
  /**
   * 关怀版可见
   * 关怀版里是否出现。
   * bool
   */
  readonly elder: boolean;
  /**
   * 所在功能
   * 不在频道页上、由这些功能自己的页面展示的，如结果页。 Functions on whose own screens it is shown.
   * list(ref(function))
   */
  readonly shown_in: readonly string[];
  /**
   * 曝光事件
   * 素材露出时记的行为事件。
   * ref(event)
   */
  readonly exposure_event: string;
  /**
   * 点击事件
   * 点开素材时记的行为事件。
   * ref(event)
   */
  readonly click_event: string;
}

/**
 * 轮播位
 * 轮播位：页面里的横幅。 Banner.
 */

export interface BannerSlot extends Slot {
  /**
   * 轮播间隔
   * 每帧停留。
   * duration
   */
  readonly rotation: DurationText;
  /**
   * 宽高比
   * 宽是高的几倍。
   * number
   */
  readonly ratio: DecimalText;
}

/**
 * 打断类运营位
 * 会打断人的运营位：都要能一键关闭，关了不再弹；频次有上限，同时只弹一个。
 * A slot that interrupts: one tap closes it, at once, and it stays closed; as often as its caps allow, one at a time.
 */

export interface InterruptingSlot extends Slot {
  /**
   * 关闭点击数
   * 点几下能关掉。
   * int
   */
  readonly close_taps: number;
  /**
   * 关闭按钮
   * 关闭按钮的边长，点。
   * int
   */
  readonly close_button: number;
  /**
   * 倒计时关闭
   * 倒计时结束才能关。
   * bool
   */
  readonly countdown_before_close: boolean;
  /**
   * 关后再弹
   * 关闭后在同一页再弹。
   * bool
   */
  readonly reopen: boolean;
  /**
   * 全屏可点
   * 点画面的任何地方都会跳转。
   * bool
   */
  readonly tap_anywhere: boolean;
  /**
   * 每日次数
   * 每位客户每天最多几次。
   * int
   */
  readonly per_day: number;
  /**
   * 每小时次数
   * 每位客户每小时最多几次；不写则只受每日次数限制。
   * int?
   */
  readonly per_hour?: number;
  /**
   * 每月次数
   * 每位客户每月最多几次；不写则只受每日次数限制。
   * int?
   */
  readonly per_month?: number;
  /**
   * 最小间隔
   * 两次之间至少隔多久。
   * duration
   */
  readonly interval: DurationText;
  /**
   * 优先级
   * 几个运营位同时要弹时，大的先弹，其余的等下一次。
   * int
   */
  readonly priority: number;
  /**
   * 关闭事件
   * ref(event)
   */
  readonly close_event: string;
  /**
   * 摇一摇
   * 摇一摇跳转，默认不用。
   * bool
   */
  readonly shake: boolean;
  /**
   * 摇一摇开关
   * 客户可以在设置里关掉摇一摇。
   * bool
   */
  readonly shake_switch: boolean;
  /**
   * 摇动加速度
   * 触发摇一摇的加速度，米每二次方秒（T/TAF 078.7-2022）。
   * number
   */
  readonly shake_acceleration: DecimalText;
  /**
   * 转动角度
   * 触发摇一摇的转动角度，度。
   * int
   */
  readonly shake_angle: number;
  /**
   * 摇动时长
   * 触发摇一摇的持续时间。
   * duration
   */
  readonly shake_time: DurationText;
}

/**
 * 插屏位
 * 插屏位：进入页面时弹出，一次一个。 Interstitial.
 */

export interface InterstitialSlot extends InterruptingSlot {
  /**
   * 每次打开次数
   * 每次打开应用最多几个。
   * int
   */
  readonly per_session: number;
}

/**
 * 浮窗位
 * 浮窗位：页面边上的小图标。 Floating button.
 */

export interface FloatSlot extends InterruptingSlot {
  /**
   * 关闭后隐藏
   * 关闭后多久不再出现。
   * duration
   */
  readonly hide_after_close: DurationText;
  /**
   * 遮挡金额
   * 是否会盖住金额与确认区。
   * bool
   */
  readonly covers_amount: boolean;
}

/**
 * 开屏位
 * 开屏位：启动时的画面，同意隐私政策之前不出现。 Splash screen.
 */

export interface SplashSlot extends InterruptingSlot {
  /**
   * 展示时长
   * 自动消失前的时长。
   * duration
   */
  readonly display: DurationText;
  /**
   * 跳过按钮
   * 跳过按钮的边长，点。
   * int
   */
  readonly skip_button: number;
  /**
   * 同意前展示
   * 同意隐私政策之前就展示。
   * bool
   */
  readonly before_consent: boolean;
}

/**
 * 公告位
 * 公告位：滚动的文字。 Notice ticker.
 */

export interface NoticeSlot extends Slot {
  /**
   * 轮播间隔
   * 每条停留。
   * duration
   */
  readonly rotation: DurationText;
}

/**
 * 推送位
 * 推送位：系统通知、站内信与短信。 Push and text messages.
 */

export interface PushSlot extends Slot {
  /**
   * 性质
   * message_nature
   */
  readonly nature: MessageNature;
  /**
   * 渠道
   * 依次用哪些渠道，前面的送不到才用后面的。
   * list(push_channel)
   */
  readonly channels: readonly PushChannel[];
  /**
   * 可退订
   * 客户能退订。
   * bool
   */
  readonly opt_out: boolean;
  /**
   * 遵守免打扰
   * 遵守应用设置的免打扰时段。
   * bool
   */
  readonly quiet: boolean;
  /**
   * 每日次数
   * int
   */
  readonly per_day: number;
  /**
   * 每月次数
   * 每位客户每月最多几条；不写则只受每日次数限制。
   * int?
   */
  readonly per_month?: number;
  /**
   * 最小间隔
   * 两次之间至少隔多久；不写则不隔。
   * duration?
   */
  readonly interval?: DurationText;
}

/**
 * 员工角色
 * 员工角色：一组职权。一位员工可以兼几个角色，只要合起来没有不相容的职权，也不在“不得兼任”里。
 * A set of duties. Somebody may hold several roles, as long as no duties are separated and no role excludes another.
 */

export interface StaffRole {
  readonly label?: string;
  /**
   * 职责
   * 一句话说明做什么。
   * text
   */
  readonly summary: string;
  /**
   * 可做
   * set(duty)
   */
  readonly may: readonly Duty[];
  /**
   * 可见范围
   * staff_scope
   */
  readonly scope: StaffScope;
  /**
   * 可看明文
   * 最高能看到哪一级个人金融信息的明文；更高的一律脱敏（JR/T 0171-2020）。
   * sensitivity
   */
  readonly sees: Sensitivity;
  /**
   * 不得兼任
   * 职权相容，但同一位员工仍不得同时是这些角色；写在任一方都算。
   * set(ref(staff_role))
   */
  readonly never_with: readonly string[];
  /**
   * 上岗资格
   * 上岗须有的资格。
   * text?
   */
  readonly qualification?: string;
}

/**
 * 不相容职权
 * 不相容职权：做这一件的人，不做那一件。同一个角色不得都有，同一位员工兼几个角色，合起来也不得都有。
 * Two duties that the same person never has, be it by one role or by several.
 */

export interface SeparatedDuties {
  readonly label?: string;
  /**
   * 前者
   * duty
   */
  readonly first: Duty;
  /**
   * 后者
   * duty
   */
  readonly second: Duty;
  /**
   * 理由
   * 为什么要分开。
   * text
   */
  readonly reason: string;
}

/**
 * 员工管理
 * 员工管理：怎样登录，权限多久复核一次，离岗多久收回。 How staff log in, and how their rights are looked after.
 */

export interface StaffRules {
  readonly label?: string;
  /**
   * 统一登录
   * 用行内统一身份登录，后台不另设密码。
   * bool
   */
  readonly single_sign_on: boolean;
  /**
   * 双因素
   * 登录须两类要素（GB/T 22239-2019 第三级）。
   * bool
   */
  readonly two_factors: boolean;
  /**
   * 可自编自核
   * 编制与复核可以是同一位员工。
   * bool
   */
  readonly same_person_may_check: boolean;
  /**
   * 复核有效期
   * 复核过的变更这么久之内不发布，须重新复核。
   * duration
   */
  readonly approval_valid: DurationText;
  /**
   * 权限复核周期
   * 权限多久全部复核一次。
   * duration
   */
  readonly rights_reviewed_every: DurationText;
  /**
   * 离岗收回
   * 离岗、调岗之后，这么久之内收回权限。
   * duration
   */
  readonly revoked_within: DurationText;
  /**
   * 临时授权
   * 临时授权最长多久，到期自动收回。
   * duration
   */
  readonly temporary_grant: DurationText;
  /**
   * 停用期限
   * 多久没有登录，账号自动停用。
   * duration
   */
  readonly dormant_after: DurationText;
}

/**
 * 译文
 * 一种语言的译文，名字就是语言：translation en { … }；分几份写的，点后面写是哪一份：translation en.products { … }。没有译文的，用默认语言的原文。
 * The texts of another locale, named by it; in several parts where that is handier.
 */

export interface Translation {
  readonly label?: string;
  /**
   * 文字
   * table(translated_text)
   */
  readonly texts?: readonly TranslatedText[];
}

/**
 * 译文条目
 * 一条译文。 One text.
 */

export interface TranslatedText {
  readonly label?: string;
  /**
   * 原文
   * 原文：任何名称、口号、文案，照默认语言写；不加引号的路径，是那个声明的名称。
   * text
   */
  readonly of: string;
  /**
   * 译作
   * text
   */
  readonly text: string;
}

/**
 * 口语词
 * 词表里的一个词。 One word of a list.
 */

export interface SpokenWord {
  readonly label?: string;
  /**
   * 词
   * text
   */
  readonly word: string;
  /**
   * 意思
   * 它是什么意思；不写就是它自己。
   * text?
   */
  readonly means?: string;
}

/**
 * 口语类型
 * 口语类型：说法里 {花括号} 中的一段，是什么样子、填成什么数据。
 * What a slot of an utterance may hold, and what it becomes.
 */

export interface SpokenType {
  readonly label?: string;
  /**
   * 形式
   * spoken_form
   */
  readonly form: SpokenForm;
  /**
   * 填成
   * 填进表单时是什么数据。
   * type
   */
  readonly becomes: string;
  /**
   * 词表
   * table(spoken_word)
   */
  readonly words?: readonly SpokenWord[];
}

/**
 * 槽位
 * 意图里的一段。 One slot of an intent.
 */

export interface IntentSlot {
  /** Where nothing else tells it apart. */
  readonly name?: string;
  readonly label?: string;
  /**
   * 口语类型
   * ref(spoken_type)
   */
  readonly type: string;
  /**
   * 必填
   * 没说到就追问，说清了才打开功能。
   * bool
   */
  readonly required: boolean;
  /**
   * 追问
   * 没说到时怎么问。
   * text?
   */
  readonly ask?: string;
  /**
   * 填入
   * 填进目标功能的哪个字段，用接口里请求字段的名字；不写则由页面自己取。
   * text?
   */
  readonly fills?: string;
}

/**
 * 语音意图
 * 意图：客户说的一类话。说法里 (甲|乙) 是任说其一，x? 是可说可不说，{槽位} 是要听清的一段。
 * What customers say to one end. In patterns `(a|b)` is one of these, `x?` may be left out, `{slot}` is what is to be understood.
 */

export interface Intent {
  readonly label?: string;
  /**
   * 性质
   * intent_nature
   */
  readonly nature: IntentNature;
  /**
   * 说法
   * list(text)
   */
  readonly patterns: readonly string[];
  /**
   * 槽位表
   * table(intent_slot)
   */
  readonly slots?: readonly IntentSlot[];
  /**
   * 打开
   * 打开哪个功能。
   * ref(function)?
   */
  readonly target?: string;
  /**
   * 打开所说
   * 打开客户说的那个功能，它在这个槽位里。
   * text?
   */
  readonly target_slot?: string;
  /**
   * 确认话术
   * 请客户核对的话，{槽位} 换成听到的。
   * text?
   */
  readonly confirmation?: string;
  /**
   * 认证
   * voice_authentication
   */
  readonly authentication: VoiceAuthentication;
  /**
   * 直接办
   * 不经页面直接办；动账与安全设置不得如此。
   * bool
   */
  readonly direct: boolean;
  /**
   * 答复
   * 回客户的一句话。
   * text?
   */
  readonly answer?: string;
  /**
   * 例句
   * 客户会怎么说，一句一例；编译时逐句核对听成的是不是这个意图。
   * list(text)
   */
  readonly samples: readonly string[];
  /**
   * 优先级
   * 一句话两个意图都听得懂时，大的优先。
   * int
   */
  readonly priority: number;
  /**
   * 启用
   * bool
   */
  readonly live: boolean;
}

/**
 * 异体字
 * 同一个字的另一种写法。 Another form of a character.
 */

export interface CharacterForm {
  readonly label?: string;
  /**
   * 写作
   * text
   */
  readonly written: string;
  /**
   * 同
   * text
   */
  readonly same_as: string;
}

/**
 * 语音设置
 * 语音设置：怎样听、听不懂怎么办。 How utterances are heard, and what if they are not understood.
 */

export interface VoiceSettings {
  readonly label?: string;
  /**
   * 启用
   * bool
   */
  readonly live: boolean;
  /**
   * 提示
   * 教客户可以怎么说，轮流显示。
   * list(text)
   */
  readonly hints: readonly string[];
  /**
   * 没听懂
   * 没听懂时说的话。
   * text
   */
  readonly not_understood: string;
  /**
   * 尝试次数
   * 几次没听懂就转人工。
   * int
   */
  readonly attempts: number;
  /**
   * 最长
   * 一句话最多多少个字。
   * int
   */
  readonly longest: number;
  /**
   * 最低置信度
   * 识别置信度低于它，请客户再说一遍。
   * percent
   */
  readonly confidence: DecimalText;
  /**
   * 录音保留
   * 听到的录音保留多久，只用于改进识别；客户可以不同意。
   * duration
   */
  readonly keep: DurationText;
  /**
   * 客气话
   * 开头与末尾的客气话，听不懂时去掉再听一遍。
   * list(text)
   */
  readonly fillers: readonly string[];
  /**
   * 同字表
   * 繁体与异体字，听成说法里的字。
   * table(character_form)
   */
  readonly same_characters?: readonly CharacterForm[];
}

/**
 * 投资与保险
 * 投资与保险产品。 Everything that carries risk and needs suitability.
 */

export interface Investment extends Product {
  /**
   * 风险等级
   * risk_level
   */
  readonly risk: RiskLevel;
  /**
   * 最低承受能力
   * 客户的承受能力至少要到哪一级；不写则只看适当性匹配。
   * risk_tolerance?
   */
  readonly tolerance?: RiskTolerance;
  /**
   * 限专业投资者
   * 只卖给符合专业投资者、合格投资者条件的客户。
   * bool
   */
  readonly professional: boolean;
  /**
   * 托管机构
   * 托管机构。
   * text?
   */
  readonly custodian?: string;
  /**
   * 确认天数
   * 确认日：交易日之后第几个工作日。
   * int
   */
  readonly confirm_days: number;
  /**
   * 首购确认
   * 第一次购买投资产品的客户，购买前再确认一次。
   * bool
   */
  readonly first_confirm: boolean;
  /**
   * 长者确认
   * 六十五岁以上的客户购买前再确认一次。
   * bool
   */
  readonly elder_confirm: boolean;
}

/**
 * 理财产品
 * 理财产品。 Wealth management products.
 */

export interface WealthProduct extends Investment {
  /**
   * 登记编码
   * 登记编码，可在中国理财网查询。
   * text?
   */
  readonly registration?: string;
  /**
   * 净值披露
   * 净值多久公布一次。
   * disclosure_frequency
   */
  readonly disclosure: DisclosureFrequency;
  /**
   * 募集方式
   * offering
   */
  readonly offering: Offering;
  /**
   * 主要投向
   * asset_class
   */
  readonly assets: AssetClass;
  /**
   * 业绩比较基准
   * 业绩比较基准；是区间的，这里写下限。
   * percent?
   */
  readonly benchmark?: DecimalText;
  /**
   * 业绩基准上限
   * percent?
   */
  readonly benchmark_high?: DecimalText;
  /**
   * 提示语
   * text
   */
  readonly disclaimer: string;
  /**
   * 到账天数
   * int
   */
  readonly redeem_days: number;
  /**
   * 投资冷静期
   * 买了之后多久内可以反悔；私募理财必写。
   * duration?
   */
  readonly cooling_off?: DurationText;
}

/**
 * 现金管理类理财
 * 现金管理类理财（银保监发〔2021〕20号）。 Cash management.
 */

export interface CashWealth extends WealthProduct {
  /**
   * 七日年化
   * 七日年化收益率，由估值系统每日更新，这里是上架时的值。
   * percent?
   */
  readonly seven_day_yield?: DecimalText;
  /**
   * 快赎上限
   * 单个客户每日快速赎回的上限。
   * money
   */
  readonly quick_redeem: Money;
  /**
   * 快赎次数
   * 单个客户每日快速赎回几次。
   * int
   */
  readonly quick_times: number;
  /**
   * 最低留存
   * 赎回后至少留多少；不写则可以全部赎回。
   * money?
   */
  readonly keep_min?: Money;
}

/**
 * 封闭式理财
 * 封闭式理财：成立后到期前不能赎回。 Closed-end product.
 */

export interface ClosedWealth extends WealthProduct {
  /**
   * 期限
   * 按天写，如 90天、365天。
   * duration
   */
  readonly term: DurationText;
  /**
   * 起息日
   * 成立日；不写则为销售期结束的次日。
   * date?
   */
  readonly starts?: DateText;
  /**
   * 募集下限
   * 募集不到这个数不成立，退回客户。
   * money?
   */
  readonly raise_min?: Money;
  /**
   * 兑付天数
   * 到期后资金几个工作日内回到账户。
   * int
   */
  readonly payout_days: number;
}

/**
 * 开放式理财
 * 开放式理财：按周期开放申购与赎回。 Open-ended product.
 */

export interface OpenWealth extends WealthProduct {
  /**
   * 开放周期
   * 多久开放一次；每个交易日开放写 1天。
   * duration
   */
  readonly cycle: DurationText;
  /**
   * 最短持有
   * 最短持有多久。
   * duration
   */
  readonly holding: DurationText;
  /**
   * 最低赎回
   * money?
   */
  readonly redeem_min?: Money;
  /**
   * 最低留存
   * 赎回后至少留多少；不写则可以全部赎回。
   * money?
   */
  readonly keep_min?: Money;
  /**
   * 巨额赎回
   * 单个开放日净赎回超过上一日总份额的多少，可以延缓办理。
   * percent
   */
  readonly large_redemption: DecimalText;
}

/**
 * 赎回费档
 * 赎回费的一档：持有不足多久，收多少。 A step of the redemption fee.
 */

export interface RedemptionStep {
  readonly label?: string;
  /**
   * 持有不足
   * 持有时间短于这么久。
   * duration
   */
  readonly held_under: DurationText;
  /**
   * 费率
   * percent
   */
  readonly rate: DecimalText;
}

/**
 * 基金
 * 公募基金，本行代销。 Mutual fund.
 */

export interface Fund extends Investment {
  /**
   * 基金代码
   * 六位基金代码。
   * text
   */
  readonly code: string;
  /**
   * 种类
   * fund_sort
   */
  readonly sort: FundSort;
  /**
   * 份额类别
   * share_class
   */
  readonly class: ShareClass;
  /**
   * 定投起点
   * 每期最低定投。
   * money?
   */
  readonly aip_min?: Money;
  /**
   * 定投递增
   * money?
   */
  readonly aip_step?: Money;
  /**
   * 默认分红
   * dividend_mode
   */
  readonly dividend: DividendMode;
  /**
   * 可转换
   * 能转成同一家基金公司的其他基金。
   * bool
   */
  readonly convertible: boolean;
  /**
   * 赎回费率表
   * 持有越久越便宜，从短到长写；按天写，如 7天。
   * table(redemption_step)
   */
  readonly redemption_fees?: readonly RedemptionStep[];
  /**
   * 最低留存份额
   * 赎回后至少留几份；不写则可以全部赎回。
   * number?
   */
  readonly keep_min?: DecimalText;
  /**
   * 到账天数
   * int
   */
  readonly redeem_days: number;
  /**
   * 快赎上限
   * 货币型基金单个客户每日快速赎回的上限。
   * money?
   */
  readonly quick_redeem?: Money;
}

/**
 * 贵金属
 * 贵金属。账户贵金属（纸黄金）自2020年11月起各行停办新开，这里不设。 Precious metals.
 */

export interface Gold extends Investment {
  /**
   * 点差
   * 买入价与卖出价相差多少。
   * percent
   */
  readonly spread: DecimalText;
}

/**
 * 积存金
 * 积存金：按克或按金额积存。 Gold accumulation.
 */

export interface GoldAccumulation extends Gold {
  /**
   * 起点克数
   * number
   */
  readonly min_weight: DecimalText;
  /**
   * 递增克数
   * number
   */
  readonly step_weight: DecimalText;
  /**
   * 定投起点
   * 每期最低定投；不写则不能定投。
   * money?
   */
  readonly aip_min?: Money;
  /**
   * 交易时段
   * 什么时段可以买卖；夜盘行情波动大。
   * range(time)
   */
  readonly hours: Span<TimeText>;
  /**
   * 可兑实物
   * 可以兑换实物。
   * bool
   */
  readonly exchangeable: boolean;
  /**
   * 起兑克数
   * 至少多少克才能兑换实物。
   * number
   */
  readonly exchange_min: DecimalText;
}

/**
 * 实物贵金属
 * 实物贵金属：金条、金币、银条。 Bars and coins.
 */

export interface PhysicalGold extends Gold {
  /**
   * 单件克重
   * number
   */
  readonly weight_each: DecimalText;
  /**
   * 成色
   * 成色，千分数。
   * int
   */
  readonly fineness: number;
  /**
   * 可回购
   * bool
   */
  readonly buy_back: boolean;
  /**
   * 每克工费
   * 每克的加工费，与金价分开标示。
   * money?
   */
  readonly craft_fee?: Money;
  /**
   * 提货方式
   * 怎么拿到货。
   * set(delivery_mode)
   */
  readonly delivery: readonly DeliveryMode[];
}

/**
 * 储蓄国债
 * 储蓄国债（电子式），财政部发行。 Savings bonds.
 */

export interface Bond extends Investment {
  /**
   * 期限
   * duration
   */
  readonly term: DurationText;
  /**
   * 票面利率
   * percent
   */
  readonly coupon: DecimalText;
  /**
   * 期次
   * 如 2026年第七期。
   * text?
   */
  readonly series?: string;
  /**
   * 付息方式
   * interest_payment
   */
  readonly payment: InterestPayment;
  /**
   * 可提前兑取
   * 可以提前兑取；付息日与到期日前若干天停办。
   * bool
   */
  readonly early_redemption: boolean;
  /**
   * 提前兑取费
   * 提前兑取的手续费，按本金计。
   * percent
   */
  readonly early_fee: DecimalText;
  /**
   * 提前兑取计息
   * 提前兑取时，按持有时间扣除几天利息。
   * table(bond_step)
   */
  readonly early_steps?: readonly BondStep[];
}

/**
 * 提前兑取档
 * 提前兑取的一档：持有不足多久，怎么计息。 What early redemption costs in interest.
 */

export interface BondStep {
  readonly label?: string;
  /**
   * 持有不足
   * 持有时间短于这么久，如 6个月。
   * duration
   */
  readonly held_under: DurationText;
  /**
   * 扣除利息天数
   * 按票面利率计息，扣除几天；不计息的写 none。
   * int?
   */
  readonly deducted?: number;
}

/**
 * 保险产品
 * 保险，本行代理销售。 Insurance, sold as an agent.
 */

export interface Insurance extends Investment {
  /**
   * 种类
   * insurance_sort
   */
  readonly sort: InsuranceSort;
  /**
   * 交费方式
   * premium_mode
   */
  readonly premium: PremiumMode;
  /**
   * 保障期限
   * 保障多久，如 1年、20年。
   * duration
   */
  readonly period: DurationText;
  /**
   * 交费期间
   * 期交时交几年。
   * duration?
   */
  readonly paying?: DurationText;
  /**
   * 投保年龄
   * 多少岁可以投保，如 0岁..60岁。
   * range(int)?
   */
  readonly ages?: Span<number>;
  /**
   * 最低保额
   * 保险金额从多少起。
   * money?
   */
  readonly cover_min?: Money;
  /**
   * 等待期
   * 合同生效后多久内出险不赔；健康保险常有。
   * duration?
   */
  readonly waiting?: DurationText;
  /**
   * 犹豫期
   * 犹豫期内退保，退还全部保费。
   * duration
   */
  readonly hesitation: DurationText;
  /**
   * 销售回溯
   * 销售过程可回溯。
   * bool
   */
  readonly traceable: boolean;
  /**
   * 搭售
   * 与贷款、存款等搭在一起卖。
   * bool
   */
  readonly bundled: boolean;
}

export interface TaggedCardLinking extends CardLinking {
  readonly $kind: "card_linking";
}

export interface TaggedLuckyWheel extends LuckyWheel {
  readonly $kind: "lucky_wheel";
}

export interface TaggedNineGrid extends NineGrid {
  readonly $kind: "nine_grid";
}

export interface TaggedGoldenEgg extends GoldenEgg {
  readonly $kind: "golden_egg";
}

export interface TaggedScratchCard extends ScratchCard {
  readonly $kind: "scratch_card";
}

export interface TaggedBlindBox extends BlindBox {
  readonly $kind: "blind_box";
}

export interface TaggedRedPacketRain extends RedPacketRain {
  readonly $kind: "red_packet_rain";
}

export interface TaggedGroupBuy extends GroupBuy {
  readonly $kind: "group_buy";
}

export interface TaggedBargain extends Bargain {
  readonly $kind: "bargain";
}

export interface TaggedBoost extends Boost {
  readonly $kind: "boost";
}

export interface TaggedInviteGift extends InviteGift {
  readonly $kind: "invite_gift";
}

export interface TaggedFlashSale extends FlashSale {
  readonly $kind: "flash_sale";
}

export interface TaggedPointsExchange extends PointsExchange {
  readonly $kind: "points_exchange";
}

export interface TaggedCouponCentre extends CouponCentre {
  readonly $kind: "coupon_centre";
}

export interface TaggedSpendAndSave extends SpendAndSave {
  readonly $kind: "spend_and_save";
}

export interface TaggedDailySignIn extends DailySignIn {
  readonly $kind: "daily_sign_in";
}

export interface TaggedTaskCentre extends TaskCentre {
  readonly $kind: "task_centre";
}

export interface TaggedNewcomerGift extends NewcomerGift {
  readonly $kind: "newcomer_gift";
}

export interface TaggedFirstCardGift extends FirstCardGift {
  readonly $kind: "first_card_gift";
}

export interface TaggedPayrollGift extends PayrollGift {
  readonly $kind: "payroll_gift";
}

export interface TaggedAssetGrowth extends AssetGrowth {
  readonly $kind: "asset_growth";
}

export interface TaggedFirstBuyGift extends FirstBuyGift {
  readonly $kind: "first_buy_gift";
}

export interface TaggedQuiz extends Quiz {
  readonly $kind: "quiz";
}

export interface TaggedBirthdayCare extends BirthdayCare {
  readonly $kind: "birthday_care";
}

export interface TaggedWinBack extends WinBack {
  readonly $kind: "win_back";
}

export interface TaggedArticle extends Article {
  readonly $kind: "article";
}

export interface TaggedAnnouncement extends Announcement {
  readonly $kind: "announcement";
}

export interface TaggedNewsItem extends NewsItem {
  readonly $kind: "news_item";
}

export interface TaggedFaq extends Faq {
  readonly $kind: "faq";
}

export interface TaggedDemandDeposit extends DemandDeposit {
  readonly $kind: "demand_deposit";
}

export interface TaggedTimeDeposit extends TimeDeposit {
  readonly $kind: "time_deposit";
}

export interface TaggedInstalmentDeposit extends InstalmentDeposit {
  readonly $kind: "instalment_deposit";
}

export interface TaggedNoticeDeposit extends NoticeDeposit {
  readonly $kind: "notice_deposit";
}

export interface TaggedLargeCd extends LargeCd {
  readonly $kind: "large_cd";
}

export interface TaggedStructuredDeposit extends StructuredDeposit {
  readonly $kind: "structured_deposit";
}

export interface TaggedSmartDeposit extends SmartDeposit {
  readonly $kind: "smart_deposit";
}

export interface TaggedAddressEntry extends AddressEntry {
  readonly $kind: "address_entry";
}

export interface TaggedSecretEntry extends SecretEntry {
  readonly $kind: "secret_entry";
}

export interface TaggedEventProperty extends EventProperty {
  readonly $kind: "event_property";
}

export interface TaggedLimit extends Limit {
  readonly $kind: "limit";
}

export interface TaggedBusinessLimit extends BusinessLimit {
  readonly $kind: "business_limit";
}

export interface TaggedConditionalLimit extends ConditionalLimit {
  readonly $kind: "conditional_limit";
}

export interface TaggedLimitRaise extends LimitRaise {
  readonly $kind: "limit_raise";
}

export interface TaggedConsumerLoan extends ConsumerLoan {
  readonly $kind: "consumer_loan";
}

export interface TaggedBusinessLoan extends BusinessLoan {
  readonly $kind: "business_loan";
}

export interface TaggedMortgage extends Mortgage {
  readonly $kind: "mortgage";
}

export interface TaggedCreditCard extends CreditCard {
  readonly $kind: "credit_card";
}

export interface TaggedGrid extends Grid {
  readonly $kind: "grid";
}

export interface TaggedMenuList extends MenuList {
  readonly $kind: "menu_list";
}

export interface TaggedDirectory extends Directory {
  readonly $kind: "directory";
}

export interface TaggedBanner extends Banner {
  readonly $kind: "banner";
}

export interface TaggedNotice extends Notice {
  readonly $kind: "notice";
}

export interface TaggedShelfView extends ShelfView {
  readonly $kind: "shelf_view";
}

export interface TaggedRanking extends Ranking {
  readonly $kind: "ranking";
}

export interface TaggedSearchBar extends SearchBar {
  readonly $kind: "search_bar";
}

export interface TaggedAccountCard extends AccountCard {
  readonly $kind: "account_card";
}

export interface TaggedAssetSummary extends AssetSummary {
  readonly $kind: "asset_summary";
}

export interface TaggedCardFace extends CardFace {
  readonly $kind: "card_face";
}

export interface TaggedProfileCard extends ProfileCard {
  readonly $kind: "profile_card";
}

export interface TaggedEntry extends Entry {
  readonly $kind: "entry";
}

export interface TaggedCampaignFloor extends CampaignFloor {
  readonly $kind: "campaign_floor";
}

export interface TaggedSceneFloor extends SceneFloor {
  readonly $kind: "scene_floor";
}

export interface TaggedNewsFeed extends NewsFeed {
  readonly $kind: "news_feed";
}

export interface TaggedFact extends Fact {
  readonly $kind: "fact";
}

export interface TaggedFeature extends Feature {
  readonly $kind: "feature";
}

export interface TaggedTag extends Tag {
  readonly $kind: "tag";
}

export interface TaggedCreative extends Creative {
  readonly $kind: "creative";
}

export interface TaggedBannerSlot extends BannerSlot {
  readonly $kind: "banner_slot";
}

export interface TaggedInterstitialSlot extends InterstitialSlot {
  readonly $kind: "interstitial_slot";
}

export interface TaggedFloatSlot extends FloatSlot {
  readonly $kind: "float_slot";
}

export interface TaggedSplashSlot extends SplashSlot {
  readonly $kind: "splash_slot";
}

export interface TaggedNoticeSlot extends NoticeSlot {
  readonly $kind: "notice_slot";
}

export interface TaggedPushSlot extends PushSlot {
  readonly $kind: "push_slot";
}

export interface TaggedCashWealth extends CashWealth {
  readonly $kind: "cash_wealth";
}

export interface TaggedClosedWealth extends ClosedWealth {
  readonly $kind: "closed_wealth";
}

export interface TaggedOpenWealth extends OpenWealth {
  readonly $kind: "open_wealth";
}

export interface TaggedFund extends Fund {
  readonly $kind: "fund";
}

export interface TaggedGoldAccumulation extends GoldAccumulation {
  readonly $kind: "gold_accumulation";
}

export interface TaggedPhysicalGold extends PhysicalGold {
  readonly $kind: "physical_gold";
}

export interface TaggedBond extends Bond {
  readonly $kind: "bond";
}

export interface TaggedInsurance extends Insurance {
  readonly $kind: "insurance";
}

export type AnyCampaign =
  | TaggedLuckyWheel
  | TaggedNineGrid
  | TaggedGoldenEgg
  | TaggedScratchCard
  | TaggedBlindBox
  | TaggedRedPacketRain
  | TaggedGroupBuy
  | TaggedBargain
  | TaggedBoost
  | TaggedInviteGift
  | TaggedFlashSale
  | TaggedPointsExchange
  | TaggedCouponCentre
  | TaggedSpendAndSave
  | TaggedDailySignIn
  | TaggedTaskCentre
  | TaggedNewcomerGift
  | TaggedFirstCardGift
  | TaggedPayrollGift
  | TaggedAssetGrowth
  | TaggedFirstBuyGift
  | TaggedQuiz
  | TaggedBirthdayCare
  | TaggedWinBack;

export type AnyDrawCampaign =
  | TaggedLuckyWheel
  | TaggedNineGrid
  | TaggedGoldenEgg
  | TaggedScratchCard
  | TaggedBlindBox
  | TaggedRedPacketRain;

export type AnySocialCampaign =
  TaggedGroupBuy | TaggedBargain | TaggedBoost | TaggedInviteGift;

export type AnyGiftCampaign =
  | TaggedNewcomerGift
  | TaggedFirstCardGift
  | TaggedPayrollGift
  | TaggedAssetGrowth
  | TaggedFirstBuyGift
  | TaggedQuiz
  | TaggedBirthdayCare
  | TaggedWinBack;

export type AnyContent =
  TaggedArticle | TaggedAnnouncement | TaggedNewsItem | TaggedFaq;

export type AnyDeposit =
  | TaggedDemandDeposit
  | TaggedTimeDeposit
  | TaggedInstalmentDeposit
  | TaggedNoticeDeposit
  | TaggedLargeCd
  | TaggedStructuredDeposit
  | TaggedSmartDeposit;

export type AnyConfigEntry = TaggedAddressEntry | TaggedSecretEntry;

export type AnyCaps =
  | TaggedCardLinking
  | TaggedLimit
  | TaggedBusinessLimit
  | TaggedConditionalLimit
  | TaggedLimitRaise;

export type AnyLoan = TaggedConsumerLoan | TaggedBusinessLoan | TaggedMortgage;

export type AnyPayload = never;

export type AnySection =
  | TaggedGrid
  | TaggedMenuList
  | TaggedDirectory
  | TaggedBanner
  | TaggedNotice
  | TaggedShelfView
  | TaggedRanking
  | TaggedSearchBar
  | TaggedAccountCard
  | TaggedAssetSummary
  | TaggedCardFace
  | TaggedProfileCard
  | TaggedEntry
  | TaggedCampaignFloor
  | TaggedSceneFloor
  | TaggedNewsFeed;

export type AnyProduct =
  | TaggedDemandDeposit
  | TaggedTimeDeposit
  | TaggedInstalmentDeposit
  | TaggedNoticeDeposit
  | TaggedLargeCd
  | TaggedStructuredDeposit
  | TaggedSmartDeposit
  | TaggedConsumerLoan
  | TaggedBusinessLoan
  | TaggedMortgage
  | TaggedCreditCard
  | TaggedCashWealth
  | TaggedClosedWealth
  | TaggedOpenWealth
  | TaggedFund
  | TaggedGoldAccumulation
  | TaggedPhysicalGold
  | TaggedBond
  | TaggedInsurance;

export type AnyVariable =
  TaggedEventProperty | TaggedFact | TaggedFeature | TaggedTag;

export type AnyFact = TaggedFact | TaggedTag;

export type AnyLink = TaggedCreative;

export type AnySlot =
  | TaggedBannerSlot
  | TaggedInterstitialSlot
  | TaggedFloatSlot
  | TaggedSplashSlot
  | TaggedNoticeSlot
  | TaggedPushSlot;

export type AnyInterruptingSlot =
  TaggedInterstitialSlot | TaggedFloatSlot | TaggedSplashSlot;

export type AnyInvestment =
  | TaggedCashWealth
  | TaggedClosedWealth
  | TaggedOpenWealth
  | TaggedFund
  | TaggedGoldAccumulation
  | TaggedPhysicalGold
  | TaggedBond
  | TaggedInsurance;

export type AnyWealthProduct =
  TaggedCashWealth | TaggedClosedWealth | TaggedOpenWealth;

export type AnyGold = TaggedGoldAccumulation | TaggedPhysicalGold;

export interface BankConfig {
  readonly $schema?: string;
  readonly format: "bankc.config/1";
  /** 银行 */
  readonly bank: Bank;
  /** 账户分类 */
  readonly account_class?: Keyed<AccountClass>;
  /** 账户绑定 */
  readonly account_binding?: Keyed<AccountBinding>;
  /** 他行卡办法 */
  readonly card_linking?: CardLinking;
  /** 一键查户办法 */
  readonly account_search?: AccountSearch;
  /** 账户升降级 */
  readonly account_move?: Keyed<AccountMove>;
  /** 销户办法 */
  readonly account_closing?: Keyed<AccountClosing>;
  /** 大额报送标准 */
  readonly aml_threshold?: Keyed<AmlThreshold>;
  /** 等级重检 */
  readonly aml_review?: Keyed<AmlReview>;
  /** 反洗钱安排 */
  readonly aml_programme?: AmlProgramme;
  /** 应用设置 */
  readonly app?: App;
  /** 关怀版设置 */
  readonly elder_mode?: ElderMode;
  /** 认证方式 */
  readonly auth_tool?: Keyed<AuthTool>;
  /** 认证组合 */
  readonly tool_set?: Keyed<ToolSet>;
  /** 认证环节 */
  readonly auth_step?: Keyed<AuthStep>;
  /** 条码分级 */
  readonly barcode_grade?: Keyed<BarcodeGrade>;
  /** 扩展包 */
  readonly pack?: Keyed<Pack>;
  /** 品牌 */
  readonly brand?: Brand;
  /** 主题 */
  readonly theme?: Keyed<Theme>;
  /** 皮肤 */
  readonly skin?: Keyed<Skin>;
  /** 防刷策略 */
  readonly anti_abuse?: Keyed<AntiAbuse>;
  /** 奖品 */
  readonly prize?: Keyed<Prize>;
  /** 优惠券 */
  readonly coupon?: Keyed<Coupon>;
  /** 奖项 */
  readonly draw_prize?: Keyed<DrawPrize>;
  /** 大转盘 */
  readonly lucky_wheel?: Keyed<LuckyWheel>;
  /** 九宫格抽奖 */
  readonly nine_grid?: Keyed<NineGrid>;
  /** 砸金蛋 */
  readonly golden_egg?: Keyed<GoldenEgg>;
  /** 刮刮卡 */
  readonly scratch_card?: Keyed<ScratchCard>;
  /** 盲盒 */
  readonly blind_box?: Keyed<BlindBox>;
  /** 红包雨场次 */
  readonly rain_round?: Keyed<RainRound>;
  /** 红包雨 */
  readonly red_packet_rain?: Keyed<RedPacketRain>;
  /** 拼团 */
  readonly group_buy?: Keyed<GroupBuy>;
  /** 砍价 */
  readonly bargain?: Keyed<Bargain>;
  /** 助力 */
  readonly boost?: Keyed<Boost>;
  /** 邀请阶梯 */
  readonly invite_tier?: Keyed<InviteTier>;
  /** 邀请有礼 */
  readonly invite_gift?: Keyed<InviteGift>;
  /** 秒杀商品 */
  readonly flash_item?: Keyed<FlashItem>;
  /** 限时秒杀 */
  readonly flash_sale?: Keyed<FlashSale>;
  /** 兑换品 */
  readonly points_item?: Keyed<PointsItem>;
  /** 积分兑换 */
  readonly points_exchange?: Keyed<PointsExchange>;
  /** 可领优惠券 */
  readonly coupon_offer?: Keyed<CouponOffer>;
  /** 领券中心 */
  readonly coupon_centre?: Keyed<CouponCentre>;
  /** 满减档 */
  readonly saving_step?: Keyed<SavingStep>;
  /** 满减立减 */
  readonly spend_and_save?: Keyed<SpendAndSave>;
  /** 签到阶梯 */
  readonly sign_in_step?: Keyed<SignInStep>;
  /** 每日签到 */
  readonly daily_sign_in?: Keyed<DailySignIn>;
  /** 活动任务 */
  readonly campaign_task?: Keyed<CampaignTask>;
  /** 任务中心 */
  readonly task_centre?: Keyed<TaskCentre>;
  /** 新客礼明细 */
  readonly newcomer_prize?: Keyed<NewcomerPrize>;
  /** 新客礼 */
  readonly newcomer_gift?: Keyed<NewcomerGift>;
  /** 绑卡开户礼 */
  readonly first_card_gift?: Keyed<FirstCardGift>;
  /** 代发阶梯 */
  readonly payroll_step?: Keyed<PayrollStep>;
  /** 代发专属礼 */
  readonly payroll_gift?: Keyed<PayrollGift>;
  /** 资产阶梯 */
  readonly asset_step?: Keyed<AssetStep>;
  /** 资产提升有礼 */
  readonly asset_growth?: Keyed<AssetGrowth>;
  /** 首购礼 */
  readonly first_buy_gift?: Keyed<FirstBuyGift>;
  /** 题目 */
  readonly quiz_question?: Keyed<QuizQuestion>;
  /** 答题 */
  readonly quiz?: Keyed<Quiz>;
  /** 生日关怀 */
  readonly birthday_care?: Keyed<BirthdayCare>;
  /** 流失挽回 */
  readonly win_back?: Keyed<WinBack>;
  /** 会话规则 */
  readonly session_rules?: SessionRules;
  /** 设备绑定规则 */
  readonly device_rules?: DeviceRules;
  /** 运行防护 */
  readonly guard_row?: Keyed<GuardRow>;
  /** 运行环境检测 */
  readonly runtime_guard?: RuntimeGuard;
  /** 防截屏规则 */
  readonly screen_guard?: ScreenGuard;
  /** 安全键盘规则 */
  readonly keyboard_rules?: KeyboardRules;
  /** 客户端存储规则 */
  readonly client_storage?: ClientStorage;
  /** 隐私规则 */
  readonly privacy_rules?: PrivacyRules;
  /** 系统权限 */
  readonly permission?: Keyed<Permission>;
  /** 同意事项 */
  readonly consent?: Keyed<Consent>;
  /** 第三方SDK */
  readonly sdk?: Keyed<Sdk>;
  /** 个性化规则 */
  readonly recommendation_rules?: RecommendationRules;
  /** 文章 */
  readonly article?: Keyed<Article>;
  /** 公告 */
  readonly announcement?: Keyed<Announcement>;
  /** 资讯 */
  readonly news_item?: Keyed<NewsItem>;
  /** 常见问题 */
  readonly faq?: Keyed<Faq>;
  /** 文本版本 */
  readonly legal_version?: Keyed<LegalVersion>;
  /** 法律文本 */
  readonly legal_text?: Keyed<LegalText>;
  /** 登录密码规则 */
  readonly password_rules?: PasswordRules;
  /** 交易密码规则 */
  readonly pin_rules?: PinRules;
  /** 短信验证码规则 */
  readonly sms_code_rules?: SmsCodeRules;
  /** 动态令牌规则 */
  readonly otp_rules?: OtpRules;
  /** 安全工具规则 */
  readonly key_rules?: KeyRules;
  /** 快捷登录规则 */
  readonly quick_login_rules?: QuickLoginRules;
  /** 人脸识别规则 */
  readonly face_rules?: FaceRules;
  /** 注册规则 */
  readonly registration_rules?: RegistrationRules;
  /** 通信安全规则 */
  readonly transport_rules?: TransportRules;
  /** 报文加密规则 */
  readonly message_rules?: MessageRules;
  /** 密钥管理规则 */
  readonly key_management?: KeyManagement;
  /** 活期存款 */
  readonly demand_deposit?: Keyed<DemandDeposit>;
  /** 整存整取 */
  readonly time_deposit?: Keyed<TimeDeposit>;
  /** 零存整取 */
  readonly instalment_deposit?: Keyed<InstalmentDeposit>;
  /** 通知存款 */
  readonly notice_deposit?: Keyed<NoticeDeposit>;
  /** 大额存单 */
  readonly large_cd?: Keyed<LargeCd>;
  /** 结构性存款 */
  readonly structured_deposit?: Keyed<StructuredDeposit>;
  /** 收益情形 */
  readonly rate_outcome?: Keyed<RateOutcome>;
  /** 智能存款 */
  readonly smart_deposit?: Keyed<SmartDeposit>;
  /** 利率档 */
  readonly rate_tier?: Keyed<RateTier>;
  /** 地址项 */
  readonly address_entry?: Keyed<AddressEntry>;
  /** 密钥项 */
  readonly secret_entry?: Keyed<SecretEntry>;
  /** 外部系统 */
  readonly external_system?: Keyed<ExternalSystem>;
  /** 服务连接 */
  readonly connection?: Keyed<Connection>;
  /** 环境 */
  readonly environment?: Keyed<Environment>;
  /** 环境开关 */
  readonly feature_switch?: Keyed<FeatureSwitch>;
  /** 事件属性 */
  readonly event_property?: Keyed<EventProperty>;
  /** 属性组 */
  readonly property_group?: Keyed<PropertyGroup>;
  /** 行为事件 */
  readonly event?: Keyed<Event>;
  /** 漏斗步骤 */
  readonly funnel_step?: Keyed<FunnelStep>;
  /** 转化漏斗 */
  readonly funnel?: Keyed<Funnel>;
  /** 功能 */
  readonly function?: Keyed<Function>;
  /** 功能开关 */
  readonly function_switch?: Keyed<FunctionSwitch>;
  /** 服务分组 */
  readonly service_group?: Keyed<ServiceGroup>;
  /** 成长等级 */
  readonly growth_tier?: Keyed<GrowthTier>;
  /** 成长规则 */
  readonly growth_scheme?: GrowthScheme;
  /** 积分制度 */
  readonly points_scheme?: PointsScheme;
  /** 得分规则 */
  readonly earning_rule?: Keyed<EarningRule>;
  /** 权益配额 */
  readonly benefit_grant?: Keyed<BenefitGrant>;
  /** 权益 */
  readonly benefit?: Keyed<Benefit>;
  /** 身份来源 */
  readonly identity_source?: Keyed<IdentitySource>;
  /** 归并情形 */
  readonly merge_case?: Keyed<MergeCase>;
  /** 冲突处理 */
  readonly conflict_rule?: Keyed<ConflictRule>;
  /** 用户归并 */
  readonly user_merging?: UserMerging;
  /** 额度 */
  readonly limit?: Keyed<Limit>;
  /** 限额 */
  readonly limits?: Keyed<Limits>;
  /** 业务额度 */
  readonly business_limit?: Keyed<BusinessLimit>;
  /** 业务限额 */
  readonly business_limits?: Keyed<BusinessLimits>;
  /** 转账协议 */
  readonly transfer_agreement?: TransferAgreement;
  /** 安全锁 */
  readonly safety_lock?: Keyed<SafetyLock>;
  /** 情形额度 */
  readonly conditional_limit?: Keyed<ConditionalLimit>;
  /** 情形限额 */
  readonly conditional_limits?: Keyed<ConditionalLimits>;
  /** 提额办法 */
  readonly limit_raise?: Keyed<LimitRaise>;
  /** 自设限额 */
  readonly own_limits?: Keyed<OwnLimits>;
  /** 小额免密办法 */
  readonly no_password_terms?: NoPasswordTerms;
  /** 限额来源 */
  readonly cap_source?: Keyed<CapSource>;
  /** 消费贷 */
  readonly consumer_loan?: Keyed<ConsumerLoan>;
  /** 经营贷 */
  readonly business_loan?: Keyed<BusinessLoan>;
  /** 住房贷款 */
  readonly mortgage?: Keyed<Mortgage>;
  /** 信用卡产品 */
  readonly credit_card?: Keyed<CreditCard>;
  /** 级别处置 */
  readonly handling_row?: Keyed<HandlingRow>;
  /** 信息处置 */
  readonly data_handling?: DataHandling;
  /** 脱敏格式 */
  readonly mask?: Keyed<Mask>;
  /** 数据项 */
  readonly data_item?: Keyed<DataItem>;
  /** 小店大类 */
  readonly store_family?: Keyed<StoreFamily>;
  /** 计奖规则 */
  readonly commission_rule?: Keyed<CommissionRule>;
  /** 小店规则 */
  readonly mini_store_rules?: MiniStoreRules;
  /** 推荐语 */
  readonly store_pitch?: Keyed<StorePitch>;
  /** 海报模板 */
  readonly poster_template?: Keyed<PosterTemplate>;
  /** 接口 */
  readonly operation?: Keyed<Operation>;
  /** 字段 */
  readonly field_definition?: Keyed<FieldDefinition>;
  /** 错误 */
  readonly problem?: Keyed<Problem>;
  /** 页面 */
  readonly page?: Keyed<Page>;
  /** 宫格 */
  readonly grid?: Keyed<Grid>;
  /** 功能列表 */
  readonly menu_list?: Keyed<MenuList>;
  /** 功能目录 */
  readonly directory?: Keyed<Directory>;
  /** 轮播图 */
  readonly banner?: Keyed<Banner>;
  /** 公告栏 */
  readonly notice?: Keyed<Notice>;
  /** 货架展示 */
  readonly shelf_view?: Keyed<ShelfView>;
  /** 榜单 */
  readonly ranking?: Keyed<Ranking>;
  /** 搜索栏 */
  readonly search_bar?: Keyed<SearchBar>;
  /** 账户卡片 */
  readonly account_card?: Keyed<AccountCard>;
  /** 资产总览 */
  readonly asset_summary?: Keyed<AssetSummary>;
  /** 卡面 */
  readonly card_face?: Keyed<CardFace>;
  /** 个人信息 */
  readonly profile_card?: Keyed<ProfileCard>;
  /** 入口 */
  readonly entry?: Keyed<Entry>;
  /** 活动楼层 */
  readonly campaign_floor?: Keyed<CampaignFloor>;
  /** 场景楼层 */
  readonly scene_floor?: Keyed<SceneFloor>;
  /** 资讯楼层 */
  readonly news_feed?: Keyed<NewsFeed>;
  /** 功能准入 */
  readonly function_access?: Keyed<FunctionAccess>;
  /** 政策 */
  readonly policy?: Keyed<Policy>;
  /** 发售时段 */
  readonly sale_window?: Keyed<SaleWindow>;
  /** 费用明细 */
  readonly fee?: Keyed<Fee>;
  /** 销售文件明细 */
  readonly product_document?: Keyed<ProductDocument>;
  /** 产品公示 */
  readonly product_notice?: ProductNotice;
  /** 留存期限 */
  readonly retention_row?: Keyed<RetentionRow>;
  /** 留存规则 */
  readonly retention?: Retention;
  /** 安全审计规则 */
  readonly audit_rules?: AuditRules;
  /** 动账提醒规则 */
  readonly alert_rules?: AlertRules;
  /** 灰度阶段 */
  readonly canary_stage?: Keyed<CanaryStage>;
  /** 回退条件 */
  readonly rollback_condition?: Keyed<RollbackCondition>;
  /** 灰度计划 */
  readonly canary_plan?: Keyed<CanaryPlan>;
  /** 发版班次 */
  readonly release_train?: Keyed<ReleaseTrain>;
  /** 封网期 */
  readonly release_freeze?: Keyed<ReleaseFreeze>;
  /** 变更审批 */
  readonly change_row?: Keyed<ChangeRow>;
  /** 发版规则 */
  readonly release_rules?: ReleaseRules;
  /** 版本下限 */
  readonly version_row?: Keyed<VersionRow>;
  /** 升级规则 */
  readonly upgrade_rules?: UpgradeRules;
  /** 指标 */
  readonly metric?: Keyed<Metric>;
  /** 报表 */
  readonly report?: Keyed<Report>;
  /** 风控名单 */
  readonly risk_list?: Keyed<RiskList>;
  /** 风控告知 */
  readonly risk_notice?: Keyed<RiskNotice>;
  /** 事实 */
  readonly fact?: Keyed<Fact>;
  /** 特征 */
  readonly feature?: Keyed<Feature>;
  /** 变量组 */
  readonly variable_group?: Keyed<VariableGroup>;
  /** 场景 */
  readonly scene?: Keyed<Scene>;
  /** 参数 */
  readonly param?: Keyed<Param>;
  /** 规则 */
  readonly rule?: Keyed<Rule>;
  /** 决策行 */
  readonly decision_row?: Keyed<DecisionRow>;
  /** 豁免 */
  readonly exempt?: Keyed<Exempt>;
  /** 规则集 */
  readonly ruleset?: Keyed<Ruleset>;
  /** 角色准入 */
  readonly role_policy?: Keyed<RolePolicy>;
  /** 生活场景 */
  readonly life_scene?: Keyed<LifeScene>;
  /** 搜索词 */
  readonly search_word?: Keyed<SearchWord>;
  /** 读音 */
  readonly word_reading?: Keyed<WordReading>;
  /** 加权 */
  readonly search_boost?: Keyed<SearchBoost>;
  /** 联动 */
  readonly search_link?: Keyed<SearchLink>;
  /** 搜索设置 */
  readonly search_settings?: SearchSettings;
  /** 客户标签 */
  readonly tag?: Keyed<Tag>;
  /** 画像 */
  readonly profile?: Keyed<Profile>;
  /** 客群划分 */
  readonly division?: Keyed<Division>;
  /** 客群 */
  readonly segment?: Keyed<Segment>;
  /** 货架 */
  readonly shelf?: Keyed<Shelf>;
  /** 适当性匹配 */
  readonly suitability?: Suitability;
  /** 匹配等级 */
  readonly suitability_level?: Keyed<SuitabilityLevel>;
  /** 风险测评问卷 */
  readonly assessment?: Assessment;
  /** 问卷题目 */
  readonly assessment_question?: Keyed<AssessmentQuestion>;
  /** 问卷选项 */
  readonly assessment_option?: Keyed<AssessmentOption>;
  /** 测评分档 */
  readonly assessment_band?: Keyed<AssessmentBand>;
  /** 素材 */
  readonly creative?: Keyed<Creative>;
  /** 轮播位 */
  readonly banner_slot?: Keyed<BannerSlot>;
  /** 插屏位 */
  readonly interstitial_slot?: Keyed<InterstitialSlot>;
  /** 浮窗位 */
  readonly float_slot?: Keyed<FloatSlot>;
  /** 开屏位 */
  readonly splash_slot?: Keyed<SplashSlot>;
  /** 公告位 */
  readonly notice_slot?: Keyed<NoticeSlot>;
  /** 推送位 */
  readonly push_slot?: Keyed<PushSlot>;
  /** 员工角色 */
  readonly staff_role?: Keyed<StaffRole>;
  /** 不相容职权 */
  readonly separated_duties?: Keyed<SeparatedDuties>;
  /** 员工管理 */
  readonly staff_rules?: StaffRules;
  /** 译文 */
  readonly translation?: Keyed<Translation>;
  /** 译文条目 */
  readonly translated_text?: Keyed<TranslatedText>;
  /** 口语词 */
  readonly spoken_word?: Keyed<SpokenWord>;
  /** 口语类型 */
  readonly spoken_type?: Keyed<SpokenType>;
  /** 槽位 */
  readonly intent_slot?: Keyed<IntentSlot>;
  /** 语音意图 */
  readonly intent?: Keyed<Intent>;
  /** 异体字 */
  readonly character_form?: Keyed<CharacterForm>;
  /** 语音设置 */
  readonly voice_settings?: VoiceSettings;
  /** 现金管理类理财 */
  readonly cash_wealth?: Keyed<CashWealth>;
  /** 封闭式理财 */
  readonly closed_wealth?: Keyed<ClosedWealth>;
  /** 开放式理财 */
  readonly open_wealth?: Keyed<OpenWealth>;
  /** 赎回费档 */
  readonly redemption_step?: Keyed<RedemptionStep>;
  /** 基金 */
  readonly fund?: Keyed<Fund>;
  /** 积存金 */
  readonly gold_accumulation?: Keyed<GoldAccumulation>;
  /** 实物贵金属 */
  readonly physical_gold?: Keyed<PhysicalGold>;
  /** 储蓄国债 */
  readonly bond?: Keyed<Bond>;
  /** 提前兑取档 */
  readonly bond_step?: Keyed<BondStep>;
  /** 保险产品 */
  readonly insurance?: Keyed<Insurance>;
}

/**
 * 账户分类
 * 一类账户的能力与上限。不写的上限，由银行与客户约定。
 * What a class of account can do and how much it may move. An absent cap is agreed with the customer.
 */

export interface ClientAccountClass {
  readonly label?: string;
  /**
   * 类别
   * account_grade
   */
  readonly grade: AccountGrade;
  /**
   * 俗称
   * 俗称。
   * text?
   */
  readonly nickname?: string;
  /**
   * 每人户数
   * 同一个人在本行最多几个。
   * int
   */
  readonly per_person: number;
  /**
   * 日累计转出
   * 消费缴费、向非绑定账户转出、取现，日累计上限。
   * money?
   */
  readonly out_daily?: Money;
  /**
   * 年累计转出
   * money?
   */
  readonly out_yearly?: Money;
  /**
   * 日累计转入
   * 非绑定账户转入、存现，日累计上限。
   * money?
   */
  readonly in_daily?: Money;
  /**
   * 年累计转入
   * money?
   */
  readonly in_yearly?: Money;
  /**
   * 余额上限
   * 任一时点的余额上限。
   * money?
   */
  readonly balance?: Money;
  /**
   * 开户渠道
   * set(opening_channel)
   */
  readonly channels: readonly OpeningChannel[];
  /**
   * 存取现金
   * availability
   */
  readonly cash: Availability;
  /**
   * 实体卡
   * availability
   */
  readonly card: Availability;
  /**
   * 非绑定账户转入
   * availability
   */
  readonly in_from_others: Availability;
  /**
   * 定期存款
   * 存定期、通知、大额存单等存款产品。
   * bool
   */
  readonly deposits: boolean;
  /**
   * 投资理财
   * 购买投资理财产品。
   * bool
   */
  readonly investing: boolean;
  /**
   * 贷款放款
   * 接收本行发放的贷款。
   * bool
   */
  readonly borrowing: boolean;
}

/**
 * 他行卡办法
 * 他行卡添加：能加几张、怎样核验、显示什么、能做什么。上限是从每张他行卡扣款的上限。
 * Cards of other banks: how many, how checked, what is shown, what for. The caps are on what is drawn from each card.
 */

export interface ClientCardLinking {
  readonly label?: string;
  /**
   * 卡种
   * set(card_sort)
   */
  readonly sorts: readonly CardSort[];
  /**
   * 最多添加
   * int
   */
  readonly most: number;
  /**
   * 每日次数
   * 一天最多试几次，成不成都算。
   * int
   */
  readonly per_day: number;
  /**
   * 须同名
   * 只能加本人的卡。
   * bool
   */
  readonly same_owner: boolean;
  /**
   * 认证环节
   * 添加之前须通过的认证环节。
   * ref(auth_step)
   */
  readonly step: string;
  /**
   * 显示
   * set(linked_card_field)
   */
  readonly shows: readonly LinkedCardField[];
  /**
   * 用途
   * set(linked_card_use)
   */
  readonly uses: readonly LinkedCardUse[];
  /**
   * 闲置解除
   * 多久没有用就自动解除，解除前通知客户。
   * duration
   */
  readonly idle_after: DurationText;
}

/**
 * 一键查户办法
 * 一键查账户：凭身份查出名下所有账户，睡眠的、忘了的也在内。
 * Finds all accounts of a person, the dormant and forgotten ones as well.
 */

export interface ClientAccountSearch {
  readonly label?: string;
  /**
   * 查询范围
   * set(query_scope)
   */
  readonly covers: readonly QueryScope[];
  /**
   * 认证环节
   * 查询之前须通过的认证环节。
   * ref(auth_step)
   */
  readonly step: string;
  /**
   * 逐次授权
   * 查本行以外的，每次都要客户单独授权。
   * bool
   */
  readonly consent_each_time: boolean;
  /**
   * 显示
   * set(query_field)
   */
  readonly shows: readonly QueryField[];
  /**
   * 他行显示
   * 本行以外的账户显示什么。
   * set(query_field)
   */
  readonly shows_elsewhere: readonly QueryField[];
  /**
   * 可接着办
   * set(account_action)
   */
  readonly offers: readonly AccountAction[];
  /**
   * 每日次数
   * int
   */
  readonly per_day: number;
  /**
   * 结果留存
   * 结果留多久供客户回看；过后要重新查。
   * duration
   */
  readonly kept: DurationText;
}

/**
 * 账户升降级
 * 账户升降级：从哪一类换到哪一类，在哪里办。 Changing the class of an account.
 */

export interface ClientAccountMove {
  readonly label?: string;
  /**
   * 原类别
   * account_grade
   */
  readonly from: AccountGrade;
  /**
   * 新类别
   * account_grade
   */
  readonly to: AccountGrade;
  /**
   * 办理渠道
   * set(opening_channel)
   */
  readonly channels: readonly OpeningChannel[];
  /**
   * 认证环节
   * 线上办理之前须通过的认证环节；不能线上办的不写。
   * ref(auth_step)?
   */
  readonly step?: string;
  /**
   * 账号不变
   * 卡号不变。
   * bool
   */
  readonly keeps_number: boolean;
  /**
   * 说明
   * 给客户看的一句话。
   * text?
   */
  readonly note?: string;
}

/**
 * 销户办法
 * 销户：一类账户在哪里销，先要清掉什么。 Closing an account of a class.
 */

export interface ClientAccountClosing {
  readonly label?: string;
  /**
   * 账户分类
   * ref(account_class)
   */
  readonly account_class: string;
  /**
   * 办理渠道
   * set(opening_channel)
   */
  readonly channels: readonly OpeningChannel[];
  /**
   * 认证环节
   * ref(auth_step)?
   */
  readonly step?: string;
  /**
   * 销户条件
   * set(closing_check)
   */
  readonly requires: readonly ClosingCheck[];
  /**
   * 余额转本人
   * 余额只能转到本人的账户。
   * bool
   */
  readonly to_own_account: boolean;
  /**
   * 线上余额上限
   * 余额在这个数以内才能线上销。
   * money?
   */
  readonly online_balance?: Money;
}

/**
 * 应用设置
 * 应用设置：标签栏、版本、搜索与打扰的边界。 Settings of the app as a whole.
 */

export interface ClientApp {
  readonly label?: string;
  /**
   * 标签栏
   * 底部标签栏，从左到右。
   * list(ref(page))
   */
  readonly tabs: readonly string[];
  /**
   * 最低版本
   * 低于此版本须升级。
   * text
   */
  readonly min_version: string;
  /**
   * 安卓包名
   * 各应用市场里的名字，不同的银行不得相同。
   * text?
   */
  readonly android_package?: string;
  /**
   * 苹果包名
   * text?
   */
  readonly ios_bundle?: string;
  /**
   * 鸿蒙包名
   * text?
   */
  readonly harmony_bundle?: string;
  /**
   * 隐藏余额
   * 余额默认隐藏，点眼睛才显示。
   * bool
   */
  readonly hide_balance: boolean;
  /**
   * 深色模式
   * 手机设为深色时，应用也用深色主题；主色在深色底上看得清，再打开。
   * bool
   */
  readonly dark_mode: boolean;
  /**
   * 字号倍数
   * 正文字号的倍数，1.0 为标准。
   * number
   */
  readonly font_scale: DecimalText;
  /**
   * 字号档位
   * 客户可以选的几档字号；关怀版另有自己的。
   * list(number)
   */
  readonly font_scales: readonly DecimalText[];
  /**
   * 搜索提示
   * 搜索框里轮流显示的提示。
   * list(text)
   */
  readonly search_hints: readonly string[];
  /**
   * 个性化开关
   * 个性化推荐的关闭开关（《个人信息保护法》第二十四条）。
   * bool
   */
  readonly personalisation_switch: boolean;
  /**
   * 免打扰时段
   * 这段时间不推送营销消息。
   * range(time)
   */
  readonly quiet_hours: Span<TimeText>;
  /**
   * 外链白名单
   * 站外链接只能去这些域名，以及它们下面的子域名。
   * list(text)
   */
  readonly allowed_hosts: readonly string[];
}

/**
 * 关怀版设置
 * 关怀版设置：大字、少打扰、没有广告（工信部《移动互联网应用（APP）适老化通用设计规范》，工信厅信管函〔2021〕67号）。
 * Elder-friendly mode: large type, no interruption, no advertising.
 */

export interface ClientElderMode {
  readonly label?: string;
  /**
   * 关怀首页
   * 关怀版的首页。
   * ref(page)
   */
  readonly home: string;
  /**
   * 字号倍数
   * number
   */
  readonly font_scale: DecimalText;
  /**
   * 行距倍数
   * number
   */
  readonly line_spacing: DecimalText;
  /**
   * 段距倍数
   * 段距是行距的几倍。
   * number
   */
  readonly paragraph_spacing: DecimalText;
  /**
   * 按钮大小
   * 首页主要按钮的边长，点。
   * int
   */
  readonly touch_target: number;
  /**
   * 广告
   * bool
   */
  readonly advertising: boolean;
  /**
   * 弹窗
   * bool
   */
  readonly popups: boolean;
  /**
   * 诱导按钮
   * 诱导下载、付款的按钮。
   * bool
   */
  readonly inducing_buttons: boolean;
  /**
   * 状态提示
   * 状态（涨跌、成败、选中）靠什么看出来；不能只靠颜色。
   * set(cue)
   */
  readonly cues: readonly Cue[];
  /**
   * 语音播报
   * 语音播报余额、收款与转账结果。
   * bool
   */
  readonly voice_broadcast: boolean;
  /**
   * 人工优先
   * 拨打客服热线时直接转人工。
   * bool
   */
  readonly human_first: boolean;
  /**
   * 手势指数
   * 最多几个手指的手势。
   * int
   */
  readonly fingers: number;
  /**
   * 时限倍数
   * 会话与验证码的时限放宽到几倍。
   * number
   */
  readonly patience: DecimalText;
}

/**
 * 认证方式
 * 认证方式。一笔交易要求一组认证方式，组里的每一种都要通过。
 * A way to show that somebody is who they say. A transaction asks for a set of them, all of which must be passed.
 */

export interface ClientAuthTool {
  readonly label?: string;
  /**
   * 可用于
   * set(auth_use)
   */
  readonly used_for: readonly AuthUse[];
  /**
   * 提示语
   * 请客户操作的一句话。
   * text?
   */
  readonly prompt?: string;
  /**
   * 有效期
   * 领用后多久到期，须续期或更换。
   * duration?
   */
  readonly valid?: DurationText;
}

/**
 * 认证组合
 * 认证组合：须全部通过的一组认证方式。 A set of tools, all of which must be passed.
 */

export interface ClientToolSet {
  readonly label?: string;
  /**
   * 认证方式
   * set(ref(auth_tool))
   */
  readonly tools: readonly string[];
}

/**
 * 认证环节
 * 认证环节：办一件要紧事之前，怎样证明是本人。客户从几组里任选一组，风控可以再追加；动账的按限额表，不在这里。
 * What must be passed before something important that moves no money: any one of the sets, as the customer likes.
 */

export interface ClientAuthStep {
  readonly label?: string;
  /**
   * 认证组合表
   * table(tool_set)
   */
  readonly sets?: readonly ClientToolSet[];
  /**
   * 柜面可办
   * 一组也没有、或都不愿意用的客户，到柜面办。
   * bool
   */
  readonly at_counter: boolean;
}

/**
 * 银行
 * 一家银行；名称就是它的标签。 One bank of the platform; its label is its name.
 */

export interface ClientBank {
  readonly id: string;
  readonly label?: string;
  /**
   * 简称
   * text?
   */
  readonly short_name?: string;
  /**
   * 英文名
   * text?
   */
  readonly english?: string;
  /**
   * 地区
   * text?
   */
  readonly region?: string;
  /**
   * 语言
   * 第一种是默认语言；其余语言的文字写在“译文”里。
   * list(locale)
   */
  readonly locales: readonly LocaleText[];
  /**
   * 时区
   * text
   */
  readonly time_zone: string;
  /**
   * 客服热线
   * text?
   */
  readonly hotline?: string;
  /**
   * 反诈专线
   * text
   */
  readonly anti_fraud_hotline: string;
  /**
   * 官网
   * url?
   */
  readonly website?: string;
  /**
   * 备案号
   * 应用的备案号，显示在“关于”页。
   * text?
   */
  readonly filing?: string;
}

/**
 * 品牌
 * 品牌：颜色、标志与口号；颜色用于浅色模式，其他模式见“主题”。正文与底色的对比度不低于 4.5:1，大字与图标不低于 3:1（WCAG 2.1 AA）。
 * Colours, logo and slogan of a bank. Its colours are those of light mode; `theme` has the others.
 */

export interface ClientBrand {
  readonly label?: string;
  /**
   * 主色
   * color
   */
  readonly primary: ColorText;
  /**
   * 主色文字
   * 主色上的文字颜色。
   * color
   */
  readonly on_primary: ColorText;
  /**
   * 强调色
   * 角标与装饰；上面的字取主色文字与正文色里更清楚的一个。
   * color
   */
  readonly accent: ColorText;
  /**
   * 成功色
   * color
   */
  readonly success: ColorText;
  /**
   * 警示色
   * color
   */
  readonly warning: ColorText;
  /**
   * 危险色
   * color
   */
  readonly danger: ColorText;
  /**
   * 上涨色
   * 净值、收益上涨的颜色。
   * color
   */
  readonly gain: ColorText;
  /**
   * 下跌色
   * 净值、收益下跌的颜色。
   * color
   */
  readonly loss: ColorText;
  /**
   * 底色
   * color
   */
  readonly background: ColorText;
  /**
   * 卡片色
   * color
   */
  readonly surface: ColorText;
  /**
   * 分隔线色
   * 分隔线与边框，不承载信息。
   * color
   */
  readonly line: ColorText;
  /**
   * 正文色
   * color
   */
  readonly ink: ColorText;
  /**
   * 次要文字色
   * color
   */
  readonly weak_ink: ColorText;
  /**
   * 标志
   * asset
   */
  readonly logo: string;
  /**
   * 两倍标志
   * 矢量标志之外，给旧机型的两倍、三倍图。
   * asset?
   */
  readonly logo_2x?: string;
  /**
   * 三倍标志
   * asset?
   */
  readonly logo_3x?: string;
  /**
   * 深色底标志
   * 放在深色底上的标志；不写则用原来的。
   * asset?
   */
  readonly logo_on_dark?: string;
  /**
   * 口号
   * text?
   */
  readonly slogan?: string;
  /**
   * 图标风格
   * icon_style
   */
  readonly icon_style: IconStyle;
  /**
   * 圆角
   * 卡片圆角，以点计。
   * int
   */
  readonly radius: number;
  /**
   * 间距
   * 留白的基本单位，以点计；间隔都是它的倍数。
   * int
   */
  readonly spacing: number;
  /**
   * 金额数字
   * digit_style
   */
  readonly digits: DigitStyle;
  /**
   * 金额字体
   * 金额的字体文件；不写则用系统字体。
   * asset?
   */
  readonly amount_font?: string;
  /**
   * 存款保险标识
   * 存款产品的页面显示存款保险标识。
   * bool
   */
  readonly deposit_insurance_mark: boolean;
  /**
   * 银联标识
   * 支付与银行卡的页面显示银联标识。
   * bool
   */
  readonly unionpay_mark: boolean;
  /**
   * 节日皮肤
   * 节日皮肤；期间不得重叠。
   * many(skin)
   */
  readonly skins?: Keyed<ClientSkin>;
}

/**
 * 主题
 * 主题：一种显示模式的一套颜色，对比度的要求与品牌相同。
 * The colours of one mode; contrasts are asked for as they are of the brand.
 */

export interface ClientTheme {
  readonly label?: string;
  /**
   * 模式
   * display_mode
   */
  readonly mode: DisplayMode;
  /**
   * 品牌色
   * 这种模式下的主色；不写则用品牌的主色与主色文字。
   * color?
   */
  readonly brand_color?: ColorText;
  /**
   * 品牌色文字
   * 品牌色上的文字颜色。
   * color?
   */
  readonly on_brand_color?: ColorText;
  /**
   * 成功色
   * color
   */
  readonly success: ColorText;
  /**
   * 警示色
   * color
   */
  readonly warning: ColorText;
  /**
   * 危险色
   * color
   */
  readonly danger: ColorText;
  /**
   * 上涨色
   * color
   */
  readonly gain: ColorText;
  /**
   * 下跌色
   * color
   */
  readonly loss: ColorText;
  /**
   * 底色
   * color
   */
  readonly background: ColorText;
  /**
   * 卡片色
   * color
   */
  readonly surface: ColorText;
  /**
   * 分隔线色
   * color
   */
  readonly line: ColorText;
  /**
   * 正文色
   * color
   */
  readonly ink: ColorText;
  /**
   * 次要文字色
   * color
   */
  readonly weak_ink: ColorText;
}

/**
 * 皮肤
 * 节日皮肤：一段日期里，标题栏、按钮与图标换一身颜色；关怀版不换。
 * A change of colours for some days, of headings, buttons and icons. Elder-friendly mode keeps its own.
 */

export interface ClientSkin {
  /**
   * 期间
   * range(date)
   */
  readonly during: Span<DateText>;
  /**
   * 主色
   * color
   */
  readonly primary: ColorText;
  /**
   * 主色文字
   * color
   */
  readonly on_primary: ColorText;
  /**
   * 强调色
   * 角标与装饰；不写则用品牌的强调色。
   * color?
   */
  readonly accent?: ColorText;
  /**
   * 背景图
   * asset?
   */
  readonly background_image?: string;
  /**
   * 深色也换
   * 深色模式下也换。
   * bool
   */
  readonly in_dark: boolean;
}

/**
 * 奖品
 * 奖品：活动里能得到的一样东西；几个活动可以共用。名称就是给客户看的奖品名。 Something that can be won; campaigns share it.
 */

export interface ClientPrize {
  readonly label?: string;
  /**
   * 类别
   * prize_sort
   */
  readonly sort: PrizeSort;
  /**
   * 价值
   * 一份值多少：现金按面额，实物与卡券按市场价，积分按兑换价值。
   * money
   */
  readonly value: Money;
  /**
   * 积分数
   * int?
   */
  readonly points?: number;
  /**
   * 成长数
   * int?
   */
  readonly growth?: number;
  /**
   * 优惠券
   * ref(coupon)?
   */
  readonly coupon?: string;
  /**
   * 权益
   * ref(benefit)?
   */
  readonly benefit?: string;
  /**
   * 图片
   * asset?
   */
  readonly image?: string;
  /**
   * 有效期
   * 得到之后多久内使用；不写则长期有效。
   * duration?
   */
  readonly valid?: DurationText;
  /**
   * 兑换商家
   * 由谁供货、到哪里兑换。
   * text?
   */
  readonly supplier?: string;
  /**
   * 使用限制
   * text?
   */
  readonly restrictions?: string;
  /**
   * 个税
   * tax_payer
   */
  readonly tax: TaxPayer;
}

/**
 * 优惠券
 * 优惠券：满减、立减、折扣、免手续费、利率优惠、兑换。 A coupon, as customers keep it in their wallet.
 */

export interface ClientCoupon {
  readonly label?: string;
  /**
   * 方式
   * coupon_sort
   */
  readonly sort: CouponSort;
  /**
   * 面额
   * 减多少。
   * money?
   */
  readonly face?: Money;
  /**
   * 满额
   * 满多少才能用。
   * money
   */
  readonly spend: Money;
  /**
   * 减免比例
   * 减百分之几；八折写 20%。
   * percent?
   */
  readonly percent_off?: DecimalText;
  /**
   * 封顶
   * 折扣券最多减多少。
   * money?
   */
  readonly cap?: Money;
  /**
   * 使用期
   * 固定的使用期；或者写领取后多久内有效。
   * range(date)?
   */
  readonly usable?: Span<DateText>;
  /**
   * 领后有效
   * duration?
   */
  readonly valid?: DurationText;
  /**
   * 适用功能
   * 用在哪些功能里；不写则列在“说明”里。
   * list(ref(function))
   */
  readonly functions: readonly string[];
  /**
   * 适用大类
   * 优惠的是哪些业务。
   * set(business_family)
   */
  readonly families: readonly BusinessFamily[];
  /**
   * 适用商户
   * text?
   */
  readonly merchants?: string;
  /**
   * 叠加张数
   * 一笔最多用几张。
   * int
   */
  readonly stack: number;
  /**
   * 可转赠
   * bool
   */
  readonly transferable: boolean;
  /**
   * 说明
   * text?
   */
  readonly terms?: string;
}

/**
 * 营销活动
 * 营销活动；名称就是给客户看的活动名。 A campaign. What all twenty-four styles share.
 */

export interface ClientCampaign {
  readonly label?: string;
  /**
   * 活动期
   * 两端的日期都包含在内。
   * range(date)
   */
  readonly during: Span<DateText>;
  /**
   * 每日时段
   * 每天几点到几点开放；不写则全天。
   * range(time)?
   */
  readonly hours?: Span<TimeText>;
  /**
   * 简介
   * 一句话说清好在哪里。
   * text?
   */
  readonly summary?: string;
  /**
   * 头图
   * asset?
   */
  readonly cover?: string;
  /**
   * 入口功能
   * 从哪个功能进去；不写则从活动专区。
   * ref(function)?
   */
  readonly function?: string;
  /**
   * 启用
   * bool
   */
  readonly live: boolean;
  /**
   * 每人次数
   * 每位客户整个活动最多参与几次。
   * int
   */
  readonly per_customer: number;
  /**
   * 每日次数
   * 每位客户每天最多参与几次；不写则不另限。
   * int?
   */
  readonly per_day?: number;
  /**
   * 最低角色
   * role
   */
  readonly role: Role;
  /**
   * 活动地区
   * list(text)
   */
  readonly regions: readonly string[];
  /**
   * 最低年龄
   * 满多少岁才能参与。
   * int
   */
  readonly minimum_age: number;
  /**
   * 本行员工可参与
   * bool
   */
  readonly staff: boolean;
  /**
   * 关怀版可见
   * 关怀版里是否出现。
   * bool
   */
  readonly elder: boolean;
  /**
   * 须先同意
   * 用到个人信息做营销，先征得同意；客户自己勾选，不预先勾上。
   * bool
   */
  readonly consent: boolean;
  /**
   * 默认勾选
   * bool
   */
  readonly default_tick: boolean;
  /**
   * 可退订
   * 活动提醒能退订。
   * bool
   */
  readonly opt_out: boolean;
  /**
   * 活动规则
   * 活动规则，一条一句。
   * list(text)
   */
  readonly rules: readonly string[];
  /**
   * 参与条件
   * text?
   */
  readonly conditions?: string;
  /**
   * 兑奖方式
   * text?
   */
  readonly redemption?: string;
  /**
   * 主办单位
   * 主办单位；不写就是本行。
   * text?
   */
  readonly sponsor?: string;
  /**
   * 咨询电话
   * 咨询电话；不写就是本行的客服热线。
   * text?
   */
  readonly contact?: string;
  /**
   * 挂钩业务
   * 奖励与办理哪些业务挂钩；存款不得有奖。
   * set(business_family)
   */
  readonly families: readonly BusinessFamily[];
  /**
   * 阶段
   * 只有已批准的才显示。
   * campaign_stage
   */
  readonly stage: CampaignStage;
}

/**
 * 奖项
 * 奖项：奖池里的一样奖品、放几份、多大概率。 One prize of a draw.
 */

export interface ClientDrawPrize {
  readonly label?: string;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
  /**
   * 数量
   * 一共几份，发完为止；未中奖的不写。
   * int?
   */
  readonly quantity?: number;
  /**
   * 概率
   * percent
   */
  readonly probability: DecimalText;
}

/**
 * 抽奖类活动
 * 抽奖类活动：用带有偶然性的方法决定能得什么，最高奖不超过5万元（《规范促销行为暂行规定》）。
 * Draws: what is won is left to chance. Probabilities add up to 100 %.
 */

export interface ClientDrawCampaign extends ClientCampaign {
  /**
   * 奖池
   * table(draw_prize)
   */
  readonly prizes?: readonly ClientDrawPrize[];
  /**
   * 开奖方式
   * draw_method
   */
  readonly draw_method: DrawMethod;
  /**
   * 开奖时间
   * 定时开奖的时间。
   * datetime?
   */
  readonly draw_at?: DateTimeText;
  /**
   * 每次积分
   * 抽一次用掉多少积分；0 就是不用。
   * int
   */
  readonly points_cost: number;
  /**
   * 每人中奖
   * 每位客户最多中几次；未中奖与积分不算。
   * int
   */
  readonly wins_each: number;
  /**
   * 中奖通知
   * 中奖之后怎样通知；短信算服务消息，不受免打扰限制。
   * set(win_notice)
   */
  readonly win_notices: readonly WinNotice[];
  /**
   * 公示中奖
   * 500元以上的奖，随时公示兑奖情况；姓名、手机号要掩码。
   * bool
   */
  readonly winners_shown: boolean;
}

/**
 * 大转盘
 * 大转盘：六到十二格，格子就是奖池，依次排列。 Lucky wheel of 6 to 12 sectors.
 */

export interface ClientLuckyWheel extends ClientDrawCampaign {
  /**
   * 转动时长
   * 转多久停下。
   * duration
   */
  readonly spin: DurationText;
}

/**
 * 九宫格抽奖
 * 九宫格抽奖：中间是按钮，四周八格。 Nine-grid draw: eight cells around the button.
 */

export interface ClientNineGrid extends ClientDrawCampaign {
  /**
   * 跑马圈数
   * 灯走几圈停下。
   * int
   */
  readonly laps: number;
}

/**
 * 砸金蛋
 * 砸金蛋：几个蛋里砸一个。 Smash one of the eggs.
 */

export interface ClientGoldenEgg extends ClientDrawCampaign {
  /**
   * 金蛋数
   * int
   */
  readonly eggs: number;
  /**
   * 亮出其余
   * 砸开之后让人看到其余的蛋里是什么；看到的须与奖池一致。
   * bool
   */
  readonly reveal: boolean;
}

/**
 * 刮刮卡
 * 刮刮卡：刮开就知道。 Scratch card with a published rate of winning.
 */

export interface ClientScratchCard extends ClientDrawCampaign {
  /**
   * 中奖率
   * 公布的中奖率，须与奖池一致。
   * percent
   */
  readonly win_rate: DecimalText;
  /**
   * 涂层图
   * asset?
   */
  readonly surface?: string;
  /**
   * 刮开比例
   * 刮开多少算看清。
   * percent
   */
  readonly scratched: DecimalText;
}

/**
 * 盲盒
 * 盲盒：不知道里面是什么，但每一种的概率都公布。 Blind box; every probability is published.
 */

export interface ClientBlindBox extends ClientDrawCampaign {
  /**
   * 保底次数
   * 连着几次没有抽到，下一次一定给。
   * int?
   */
  readonly sure_after?: number;
  /**
   * 保底奖品
   * ref(prize)?
   */
  readonly sure_prize?: string;
  /**
   * 集齐奖品
   * 集齐一套另有奖品。
   * ref(prize)?
   */
  readonly set_prize?: string;
}

/**
 * 红包雨场次
 * 红包雨的一场。 One round of red-packet rain.
 */

export interface ClientRainRound {
  readonly label?: string;
  /**
   * 开始
   * 每天几点开始。
   * time
   */
  readonly starts: TimeText;
  /**
   * 红包数
   * int
   */
  readonly packets: number;
}

/**
 * 红包雨
 * 红包雨：定时下几十秒，点中就有机会。 Red-packet rain: at fixed times, for no more than a minute.
 */

export interface ClientRedPacketRain extends ClientDrawCampaign {
  /**
   * 场次
   * table(rain_round)
   */
  readonly rounds?: readonly ClientRainRound[];
  /**
   * 持续时长
   * duration
   */
  readonly lasts: DurationText;
  /**
   * 每场每人
   * 一场里每位客户最多得几个。
   * int
   */
  readonly packets_each: number;
}

/**
 * 裂变类活动
 * 裂变类活动：奖励只到直接邀请的一层，不分级计酬（《禁止传销条例》）。 Friends bring friends; rewards go one level deep only.
 */

export interface ClientSocialCampaign extends ClientCampaign {
  /**
   * 分享标题
   * text
   */
  readonly share_title: string;
  /**
   * 分享文案
   * text?
   */
  readonly share_text?: string;
  /**
   * 分享图
   * asset?
   */
  readonly share_image?: string;
  /**
   * 分享有效
   * 一次分享多久有效。
   * duration
   */
  readonly link_valid: DurationText;
  /**
   * 好友角色
   * 来帮忙的人至少是什么角色。
   * role
   */
  readonly helper_role: Role;
}

/**
 * 拼团
 * 拼团：二到五人一起，买得便宜。 Group buying by two to five people.
 */

export interface ClientGroupBuy extends ClientSocialCampaign {
  /**
   * 商品
   * ref(prize)
   */
  readonly item: string;
  /**
   * 单买价
   * money
   */
  readonly single_price: Money;
  /**
   * 拼团价
   * money
   */
  readonly group_price: Money;
  /**
   * 成团人数
   * int
   */
  readonly people: number;
  /**
   * 库存
   * int
   */
  readonly stock: number;
  /**
   * 未成团退款
   * 到时间没有成团，原路退款。
   * bool
   */
  readonly refund: boolean;
}

/**
 * 砍价
 * 砍价：请朋友帮忙，一直砍到底价。 Friends cut a price down to its floor.
 */

export interface ClientBargain extends ClientSocialCampaign {
  /**
   * 商品
   * ref(prize)
   */
  readonly item: string;
  /**
   * 原价
   * money
   */
  readonly price: Money;
  /**
   * 底价
   * money
   */
  readonly floor: Money;
  /**
   * 帮砍人数
   * 砍到底价要几个人，事先公布。
   * int
   */
  readonly helpers: number;
  /**
   * 库存
   * int
   */
  readonly stock: number;
}

/**
 * 助力
 * 助力：凑齐几个人点一下，就得奖。 Enough friends tap, and the prize is won.
 */

export interface ClientBoost extends ClientSocialCampaign {
  /**
   * 助力人数
   * int
   */
  readonly helpers: number;
  /**
   * 限新客助力
   * 只有新注册的好友才算数。
   * bool
   */
  readonly new_only: boolean;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
  /**
   * 好友奖品
   * 来助力的好友也有一份。
   * ref(prize)?
   */
  readonly helper_prize?: string;
  /**
   * 库存
   * int
   */
  readonly stock: number;
}

/**
 * 邀请阶梯
 * 邀请阶梯：请到几个人，得什么。 A step of inviting.
 */

export interface ClientInviteTier {
  readonly label?: string;
  /**
   * 邀请人数
   * int
   */
  readonly invited: number;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
}

/**
 * 邀请有礼
 * 邀请有礼：老客请新客，两边都有礼。 Members bring members; both sides get something.
 */

export interface ClientInviteGift extends ClientSocialCampaign {
  /**
   * 成功标准
   * invite_success
   */
  readonly success: InviteSuccess;
  /**
   * 新客期限
   * 好友须在多久之内注册，才算新客。
   * duration
   */
  readonly new_within: DurationText;
  /**
   * 邀请阶梯
   * table(invite_tier)
   */
  readonly tiers?: readonly ClientInviteTier[];
  /**
   * 好友奖品
   * 被邀请的人得什么。
   * ref(prize)?
   */
  readonly friend_prize?: string;
  /**
   * 每月上限
   * 一位客户一个月最多几人算数。
   * int
   */
  readonly per_month: number;
}

/**
 * 秒杀商品
 * 秒杀商品。 An item of a flash sale.
 */

export interface ClientFlashItem {
  readonly label?: string;
  /**
   * 商品
   * ref(prize)
   */
  readonly item: string;
  /**
   * 秒杀价
   * money
   */
  readonly price: Money;
  /**
   * 每场库存
   * int
   */
  readonly stock: number;
  /**
   * 每人限购
   * int
   */
  readonly per_customer: number;
}

/**
 * 限时秒杀
 * 限时秒杀：到点开抢，先到先得。 Flash sale at fixed times.
 */

export interface ClientFlashSale extends ClientCampaign {
  /**
   * 商品
   * table(flash_item)
   */
  readonly items?: readonly ClientFlashItem[];
  /**
   * 开抢时间
   * 每天几点开抢。
   * set(time)
   */
  readonly starts: readonly TimeText[];
  /**
   * 每场时长
   * 一场抢多久，抢完为止。
   * duration
   */
  readonly lasts: DurationText;
  /**
   * 付款时限
   * 下单后多久不付款就放回库存。
   * duration
   */
  readonly pay_within: DurationText;
}

/**
 * 兑换品
 * 兑换品：多少积分换什么。 What points can be changed into.
 */

export interface ClientPointsItem {
  readonly label?: string;
  /**
   * 商品
   * ref(prize)
   */
  readonly item: string;
  /**
   * 所需积分
   * int
   */
  readonly points: number;
  /**
   * 加付
   * 积分之外再付多少钱。
   * money
   */
  readonly cash: Money;
  /**
   * 库存
   * int
   */
  readonly stock: number;
  /**
   * 每人限兑
   * int
   */
  readonly per_customer: number;
  /**
   * 最低等级
   * 哪一级起可以换。
   * customer_tier
   */
  readonly tier: CustomerTier;
}

/**
 * 积分兑换
 * 积分兑换：积分商城的一期货架。 A shelf of the points mall.
 */

export interface ClientPointsExchange extends ClientCampaign {
  /**
   * 兑换品
   * table(points_item)
   */
  readonly items?: readonly ClientPointsItem[];
}

/**
 * 可领优惠券
 * 可领的券。 A coupon that may be taken.
 */

export interface ClientCouponOffer {
  readonly label?: string;
  /**
   * 优惠券
   * ref(coupon)
   */
  readonly coupon: string;
  /**
   * 总张数
   * int
   */
  readonly stock: number;
  /**
   * 每日张数
   * 每天放出几张；不写则一次放完。
   * int?
   */
  readonly per_day?: number;
  /**
   * 每人限领
   * int
   */
  readonly per_customer: number;
}

/**
 * 领券中心
 * 领券中心：先领后用。 Coupon centre.
 */

export interface ClientCouponCentre extends ClientCampaign {
  /**
   * 可领的券
   * table(coupon_offer)
   */
  readonly offers?: readonly ClientCouponOffer[];
  /**
   * 放券时间
   * 每天几点放券。
   * time?
   */
  readonly opens?: TimeText;
}

/**
 * 满减档
 * 满减档：满多少，减多少。 A step of spend and save.
 */

export interface ClientSavingStep {
  readonly label?: string;
  /**
   * 满额
   * money
   */
  readonly spend: Money;
  /**
   * 立减
   * money
   */
  readonly off: Money;
}

/**
 * 满减立减
 * 满减立减：付款时当场减。 Money off when paying.
 */

export interface ClientSpendAndSave extends ClientCampaign {
  /**
   * 满减档
   * table(saving_step)
   */
  readonly steps?: readonly ClientSavingStep[];
  /**
   * 付款渠道
   * set(pay_channel)
   */
  readonly channels: readonly PayChannel[];
  /**
   * 参加商户
   * 哪些商户参加。
   * list(text)
   */
  readonly merchants: readonly string[];
  /**
   * 每月封顶
   * 每位客户每月最多减多少。
   * money
   */
  readonly monthly_cap: Money;
  /**
   * 每日名额
   * 每天一共多少个名额，用完即止。
   * int?
   */
  readonly daily_places?: number;
  /**
   * 星期
   * 每周哪几天有，一是星期一。
   * set(int)
   */
  readonly weekdays: readonly number[];
}

/**
 * 签到阶梯
 * 签到阶梯：第几天得什么。 What a day of signing in gives.
 */

export interface ClientSignInStep {
  readonly label?: string;
  /**
   * 第几天
   * int
   */
  readonly day: number;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
}

/**
 * 每日签到
 * 每日签到：天天来，越往后越多。 Daily sign-in over a cycle of days.
 */

export interface ClientDailySignIn extends ClientCampaign {
  /**
   * 周期天数
   * 几天一轮。
   * int
   */
  readonly cycle: number;
  /**
   * 签到阶梯
   * table(sign_in_step)
   */
  readonly ladder?: readonly ClientSignInStep[];
  /**
   * 须连续
   * 中断了从头数，还是接着数。
   * bool
   */
  readonly consecutive: boolean;
  /**
   * 补签次数
   * 一轮里能补签几次。
   * int
   */
  readonly make_ups: number;
  /**
   * 补签积分
   * int
   */
  readonly make_up_points: number;
}

/**
 * 活动任务
 * 任务：做一件事，得一份奖。 A task: something done is something earned.
 */

export interface ClientCampaignTask {
  readonly label?: string;
  /**
   * 任务名
   * text
   */
  readonly label_text: string;
  /**
   * 次数
   * 做几次算完成。
   * int
   */
  readonly times: number;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
  /**
   * 去完成
   * 去哪里做。
   * ref(function)?
   */
  readonly function?: string;
  /**
   * 多久一次
   * 多久可以再做一次；一次性的写一次。
   * frequency
   */
  readonly repeats: Frequency;
}

/**
 * 任务中心
 * 任务中心：一组任务，做完领奖。 Task centre.
 */

export interface ClientTaskCentre extends ClientCampaign {
  /**
   * 任务
   * table(campaign_task)
   */
  readonly tasks?: readonly ClientCampaignTask[];
  /**
   * 每日积分上限
   * 每位客户每天最多从任务里得多少积分。
   * int
   */
  readonly daily_points: number;
  /**
   * 全部完成奖品
   * 做完几项另有奖品。
   * ref(prize)?
   */
  readonly all_done_prize?: string;
}

/**
 * 有礼类活动
 * 有礼类活动：满足条件就发，一人一份。 Gifts for having done something.
 */

export interface ClientGiftCampaign extends ClientCampaign {
  /**
   * 到账时限
   * 奖励什么时候到账。
   * duration
   */
  readonly paid_within: DurationText;
  /**
   * 份数
   * 一共几份，发完为止；不写则由预算管住。
   * int?
   */
  readonly stock?: number;
}

/**
 * 新客礼明细
 * 新客礼的一项。 One gift for a newcomer.
 */

export interface ClientNewcomerPrize {
  readonly label?: string;
  /**
   * 完成
   * newcomer_step
   */
  readonly step: NewcomerStep;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
}

/**
 * 新客礼
 * 新客礼：注册后一个月内，做成一件得一件。 Gifts for the first month.
 */

export interface ClientNewcomerGift extends ClientGiftCampaign {
  /**
   * 新客期限
   * 注册之后多久算新客。
   * duration
   */
  readonly within_days: DurationText;
  /**
   * 新客礼
   * table(newcomer_prize)
   */
  readonly gifts?: readonly ClientNewcomerPrize[];
}

/**
 * 绑卡开户礼
 * 绑卡开户礼：绑卡、开户、激活，头一回有礼。 A gift for binding or opening.
 */

export interface ClientFirstCardGift extends ClientGiftCampaign {
  /**
   * 办成
   * set(card_action)
   */
  readonly actions: readonly CardAction[];
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
  /**
   * 终身一次
   * 同一个人只给一次；解绑、销户之后再办也没有。
   * bool
   */
  readonly once_ever: boolean;
}

/**
 * 代发阶梯
 * 代发礼的一档：连续代发几个月得什么。 Months of payroll and what they give.
 */

export interface ClientPayrollStep {
  readonly label?: string;
  /**
   * 连续月数
   * int
   */
  readonly months: number;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
}

/**
 * 代发专属礼
 * 代发专属礼：工资在本行发的客户。不得要求工资留存多少、多久。 For customers who are paid through the bank.
 */

export interface ClientPayrollGift extends ClientGiftCampaign {
  /**
   * 代发阶梯
   * table(payroll_step)
   */
  readonly steps?: readonly ClientPayrollStep[];
  /**
   * 最低代发
   * 每月代发不低于多少才算；只看发放，不看留存。
   * money
   */
  readonly least_salary: Money;
  /**
   * 要求留存
   * 要求工资留在账户里。
   * bool
   */
  readonly keep_balance: boolean;
}

/**
 * 资产阶梯
 * 资产提升的一档。 A step of growing assets.
 */

export interface ClientAssetStep {
  readonly label?: string;
  /**
   * 提升
   * money
   */
  readonly growth: Money;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
}

/**
 * 资产提升有礼
 * 资产提升有礼：理财、基金等非存款资产比基期多了多少。存款增加不得有礼（银保监办发〔2018〕48号）。
 * Gifts for growing assets other than deposits.
 */

export interface ClientAssetGrowth extends ClientGiftCampaign {
  /**
   * 基期
   * 与哪一天比。
   * date
   */
  readonly base: DateText;
  /**
   * 资产口径
   * asset_measure
   */
  readonly measure: AssetMeasure;
  /**
   * 资产阶梯
   * table(asset_step)
   */
  readonly steps?: readonly ClientAssetStep[];
  /**
   * 保持
   * 提升之后保持多久。
   * duration
   */
  readonly hold: DurationText;
}

/**
 * 首购礼
 * 首购礼：头一回买某一类产品；存款除外。 A gift for a first purchase, never of a deposit.
 */

export interface ClientFirstBuyGift extends ClientGiftCampaign {
  /**
   * 限定产品
   * 限这几件产品；不写则挂钩业务里的都算。存款写不进来。
   * list(ref(investment))
   */
  readonly products: readonly string[];
  /**
   * 最低金额
   * money
   */
  readonly least: Money;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
  /**
   * 持有
   * 确认之后持有多久才发。
   * duration
   */
  readonly hold: DurationText;
}

/**
 * 题目
 * 一道题。 A question.
 */

export interface ClientQuizQuestion {
  readonly label?: string;
  /**
   * 题干
   * text
   */
  readonly question: string;
  /**
   * 选项
   * list(text)
   */
  readonly options: readonly string[];
}

/**
 * 答题
 * 答题：学一点金融知识、反诈知识，答对有礼。 A quiz; most are investor education or fraud awareness.
 */

export interface ClientQuiz extends ClientGiftCampaign {
  /**
   * 题库
   * table(quiz_question)
   */
  readonly questions?: readonly ClientQuizQuestion[];
  /**
   * 每次题数
   * 每次抽几道。
   * int
   */
  readonly asked: number;
  /**
   * 过关题数
   * 答对几道算过。
   * int
   */
  readonly pass: number;
  /**
   * 限时
   * duration
   */
  readonly time_limit: DurationText;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
  /**
   * 教育宣传
   * 是不是投资者教育或反诈宣传。
   * bool
   */
  readonly education: boolean;
}

/**
 * 生日关怀
 * 生日关怀：生日、节日、纪念日的一声问候、一份心意。 Care on birthdays and festivals.
 */

export interface ClientBirthdayCare extends ClientGiftCampaign {
  /**
   * 关怀日
   * care_occasion
   */
  readonly occasion: CareOccasion;
  /**
   * 节日日期
   * 节日是哪一天。
   * date?
   */
  readonly festival_day?: DateText;
  /**
   * 问候语
   * text
   */
  readonly greeting: string;
  /**
   * 提前
   * 提前几天可以领。
   * duration
   */
  readonly early: DurationText;
  /**
   * 奖品
   * ref(prize)?
   */
  readonly prize?: string;
}

/**
 * 流失挽回
 * 流失挽回：许久没来的客户，回来有礼。 Winning back who has not been seen for long.
 */

export interface ClientWinBack extends ClientGiftCampaign {
  /**
   * 未登录
   * 多久没有登录算流失。
   * duration
   */
  readonly inactive: DurationText;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
}

/**
 * 会话规则
 * 会话：多久不动自动退出，同一时间几处登录。 How long a login lasts.
 */

export interface ClientSessionRules {
  readonly label?: string;
  /**
   * 空闲时长
   * 多久没有操作就自动退出。
   * duration
   */
  readonly idle: DurationText;
  /**
   * 最长时长
   * 不论有没有操作，最长多久要重新登录。
   * duration
   */
  readonly longest: DurationText;
  /**
   * 退出提示
   * 退出前多久提示客户。
   * duration
   */
  readonly warn_before: DurationText;
  /**
   * 后台时长
   * 切到后台多久，回来要重新验证。
   * duration
   */
  readonly background: DurationText;
  /**
   * 同时登录数
   * 同时能在几台设备上登录。
   * int
   */
  readonly concurrent: number;
  /**
   * 被挤提示
   * 在别处登录时，原来的一处下线并提示。
   * bool
   */
  readonly tells_replaced: boolean;
  /**
   * 显示上次登录
   * 登录后显示上次登录的时间、地点与设备。
   * bool
   */
  readonly shows_last_login: boolean;
}

/**
 * 设备绑定规则
 * 设备绑定：最多几台，怎样绑，新绑的设备先观察一阵。 Binding of devices, and how a new one is watched.
 */

export interface ClientDeviceRules {
  readonly label?: string;
  /**
   * 设备数
   * int
   */
  readonly devices: number;
  /**
   * 绑定认证
   * 绑定须通过的认证方式。
   * set(ref(auth_tool))
   */
  readonly bound_with: readonly string[];
  /**
   * 可自助解绑
   * 客户自己能看、能解绑。
   * bool
   */
  readonly unbindable: boolean;
  /**
   * 观察期限额
   * 观察期内，不刷脸最多转这么多。
   * money
   */
  readonly watch_cap: Money;
  /**
   * 柜面起点
   * 柜面期内，多少以上算大额。
   * money
   */
  readonly counter_above: Money;
}

/**
 * 运行防护
 * 一种运行风险与对策。 A threat and what is done about it.
 */

export interface ClientGuardRow {
  /**
   * 风险
   * runtime_threat
   */
  readonly threat: RuntimeThreat;
  /**
   * 动作
   * guard_action
   */
  readonly action: GuardAction;
  /**
   * 上报
   * 报给移动威胁感知平台。
   * bool
   */
  readonly report: boolean;
  /**
   * 提示语
   * 给客户看的一句话。
   * text?
   */
  readonly advice?: string;
}

/**
 * 运行环境检测
 * 运行防护：应用在什么样的手机上运行，发现问题怎么办。 What the app does about the phone it runs on.
 */

export interface ClientRuntimeGuard {
  readonly label?: string;
  /**
   * 风险表
   * table(guard_row)
   */
  readonly threats?: readonly ClientGuardRow[];
  /**
   * 动账前复查
   * 启动、登录、动账之前各查一次。
   * bool
   */
  readonly before_transactions: boolean;
  /**
   * 自我校验
   * 自己核对签名与资源有没有被改。
   * bool
   */
  readonly checks_itself: boolean;
  /**
   * 后台提示
   * 切到后台时提示客户“应用已在后台”，防钓鱼界面。
   * bool
   */
  readonly tells_background: boolean;
}

/**
 * 防截屏规则
 * 防截屏：敏感界面不让截、不让录，任务切换时看不见。 No screenshots or recordings of sensitive screens.
 */

export interface ClientScreenGuard {
  readonly label?: string;
  /**
   * 受保护界面
   * 这些界面禁止截屏录屏；页面上写明“安全页面”的也算。
   * set(secure_screen)
   */
  readonly screens: readonly SecureScreen[];
  /**
   * 禁止截屏
   * 受保护界面禁止截屏。
   * bool
   */
  readonly blocks_screenshot: boolean;
  /**
   * 禁止录屏
   * 受保护界面禁止录屏与投屏。
   * bool
   */
  readonly blocks_recording: boolean;
  /**
   * 切换时模糊
   * 切换任务时画面模糊。
   * bool
   */
  readonly blurs_in_switcher: boolean;
  /**
   * 截屏提示
   * 系统不支持禁止的，截屏之后提示客户妥善保管。
   * bool
   */
  readonly tells_after_screenshot: boolean;
}

/**
 * 安全键盘规则
 * 安全键盘：应用自己的键盘，数字乱序，输入即加密。 The app's own keyboard for secrets.
 */

export interface ClientKeyboardRules {
  readonly label?: string;
  /**
   * 使用范围
   * set(secure_entry)
   */
  readonly entries: readonly SecureEntry[];
  /**
   * 数字乱序
   * 数字键每次打乱。
   * bool
   */
  readonly shuffled: boolean;
  /**
   * 无按键回显
   * 按下时不放大、不变色。
   * bool
   */
  readonly no_echo: boolean;
  /**
   * 禁用剪贴板
   * 密码框不能复制、粘贴，不进剪贴板。
   * bool
   */
  readonly no_clipboard: boolean;
  /**
   * 自带键盘
   * 不调用第三方输入法。
   * bool
   */
  readonly own: boolean;
  /**
   * 逐键加密
   * 每按一键立刻加密，内存里没有明文。
   * bool
   */
  readonly encrypts_each_key: boolean;
  /**
   * 关怀版有序
   * 关怀版与读屏用户可以用有序的大键盘，其他保护不变。
   * bool
   */
  readonly ordered_for_elder: boolean;
}

/**
 * 客户端存储规则
 * 手机里存什么、不存什么（JR/T 0171-2020、JR/T 0092-2019）。 What is kept on the phone.
 */

export interface ClientClientStorage {
  readonly label?: string;
  /**
   * 存鉴别信息
   * 存鉴别信息（C3）：密码、卡片安全码、磁道、生物特征模板。
   * bool
   */
  readonly keeps_c3: boolean;
  /**
   * 加密存储
   * 身份与财务信息（C2）加密后才存。
   * bool
   */
  readonly encrypts_c2: boolean;
  /**
   * 硬件密钥区
   * 密钥放在手机的硬件安全区。
   * bool
   */
  readonly keys_in_hardware: boolean;
  /**
   * 退出清缓存
   * 退出登录时清掉缓存的个人金融信息。
   * bool
   */
  readonly clears_on_logout: boolean;
  /**
   * 卸载不留存
   * 卸载之后不留个人金融信息。
   * bool
   */
  readonly clears_on_uninstall: boolean;
  /**
   * 不进备份
   * 不进系统备份与云备份。
   * bool
   */
  readonly excluded_from_backup: boolean;
  /**
   * 无调试日志
   * 正式版不打印调试日志。
   * bool
   */
  readonly no_debug_log: boolean;
  /**
   * 网页不缓存
   * 内嵌网页不缓存含个人金融信息的页面。
   * bool
   */
  readonly no_web_cache: boolean;
  /**
   * 缓存时长
   * 缓存最多留多久。
   * duration
   */
  readonly cached_for: DurationText;
}

/**
 * 隐私规则
 * 隐私规则：隐私政策怎样展示，同意怎样取得、怎样撤回。 How privacy is explained, consented to and withdrawn.
 */

export interface ClientPrivacyRules {
  readonly label?: string;
  /**
   * 先告知
   * 收集任何个人信息之前先展示隐私政策。
   * bool
   */
  readonly before_collection: boolean;
  /**
   * 默认勾选
   * 默认勾选同意。
   * bool
   */
  readonly ticked_by_default: boolean;
  /**
   * 不同意可浏览
   * 不同意也能用的基本功能：浏览产品、利率、网点。
   * bool
   */
  readonly browse_without_consent: boolean;
  /**
   * 查看点击数
   * 从主界面点几下能看到隐私政策。
   * int
   */
  readonly taps_to_policy: number;
  /**
   * 撤回点击数
   * 点几下能撤回同意、关闭权限。
   * int
   */
  readonly taps_to_withdraw: number;
  /**
   * 变更再同意
   * 政策有实质变更时重新征得同意。
   * bool
   */
  readonly asks_again_on_change: boolean;
  /**
   * 已收集清单
   * 应用内列出已收集的个人信息清单。
   * bool
   */
  readonly lists_collected: boolean;
  /**
   * 共享清单
   * 应用内列出与第三方共享的个人信息清单。
   * bool
   */
  readonly lists_shared: boolean;
  /**
   * 可查阅复制
   * 客户能查阅、复制自己的信息。
   * bool
   */
  readonly copy_on_request: boolean;
  /**
   * 答复期限
   * 查阅、更正、删除、注销、投诉的答复期限。
   * duration
   */
  readonly answered_within: DurationText;
  /**
   * 拒后不再问
   * 权限被拒绝之后，多久之内不再弹窗询问。
   * duration
   */
  readonly quiet_after_refusal: DurationText;
  /**
   * 后台停止收集
   * 退到后台就停止收集位置、传感器信息。
   * bool
   */
  readonly stops_in_background: boolean;
}

/**
 * 系统权限
 * 系统权限：为什么要，什么时候要，不给会怎样。 A permission of the phone.
 */

export interface ClientPermission {
  readonly label?: string;
  /**
   * 用途
   * 用来做什么，弹窗里照这句话说。
   * text?
   */
  readonly purpose?: string;
  /**
   * 时机
   * permission_moment
   */
  readonly moment: PermissionMoment;
  /**
   * 拒绝之后
   * 不给这项权限，哪些办不了、改用什么。
   * text
   */
  readonly if_refused: string;
  /**
   * 基本功能必需
   * 没有它，基本功能也用不了。
   * bool
   */
  readonly essential: boolean;
  /**
   * 收集
   * 由此收集的数据项；只在手机里用、不上传的不写。
   * set(ref(data_item))
   */
  readonly collects: readonly string[];
  /**
   * 平台
   * set(device_platform)
   */
  readonly platforms: readonly DevicePlatform[];
}

/**
 * 同意事项
 * 一项须取得同意的处理。 Something that needs consent.
 */

export interface ClientConsent {
  readonly label?: string;
  /**
   * 目的
   * text?
   */
  readonly purpose?: string;
  /**
   * 基础
   * legal_basis
   */
  readonly basis: LegalBasis;
  /**
   * 信息
   * 处理哪些数据项。
   * set(ref(data_item))
   */
  readonly items: readonly string[];
  /**
   * 接收方
   * 接收方；不提供给别人的不写。
   * text?
   */
  readonly receiver?: string;
  /**
   * 默认勾选
   * 默认勾选。
   * bool
   */
  readonly ticked_by_default: boolean;
  /**
   * 基本功能必需
   * 不同意就用不了基本功能。
   * bool
   */
  readonly essential: boolean;
  /**
   * 可撤回
   * bool
   */
  readonly withdrawable: boolean;
  /**
   * 有效期
   * 同意多久有效，到期再问；不写就是到撤回为止。
   * duration?
   */
  readonly valid?: DurationText;
}

/**
 * 第三方SDK
 * 应用里集成的第三方SDK，进双清单。 A third party's SDK inside the app.
 */

export interface ClientSdk {
  readonly label?: string;
  /**
   * 提供方
   * text
   */
  readonly provider: string;
  /**
   * 用途
   * text
   */
  readonly purpose: string;
  /**
   * 收集
   * set(ref(data_item))
   */
  readonly collects: readonly string[];
  /**
   * 同意后启用
   * 客户同意隐私政策之后才初始化。
   * bool
   */
  readonly after_consent: boolean;
}

/**
 * 个性化规则
 * 个性化推荐与自动化决策（《个人信息保护法》第二十四条）。 Personalised recommendation and automated decisions.
 */

export interface ClientRecommendationRules {
  readonly label?: string;
  /**
   * 可关闭
   * 客户能关；应用设置里的“个性化开关”是入口。
   * bool
   */
  readonly can_be_off: boolean;
  /**
   * 关闭点击数
   * 点几下能关。
   * int
   */
  readonly taps_to_switch_off: number;
  /**
   * 立即生效
   * 关了立刻生效，换成不针对个人的内容。
   * bool
   */
  readonly immediate: boolean;
  /**
   * 标明推荐
   * 推荐的内容标明“为您推荐”。
   * bool
   */
  readonly marked: boolean;
  /**
   * 可转人工
   * 自动化决策对客户有重大影响的，可以要求说明，也可以要求人工处理。
   * bool
   */
  readonly human_review: boolean;
}

/**
 * 内容
 * 内容；名称就是标题。 A piece of content; its label is its title.
 */

export interface ClientContent {
  readonly label?: string;
  /**
   * 状态
   * 只有已发布的才显示。
   * content_stage
   */
  readonly stage: ContentStage;
  /**
   * 发布期
   * 不写则一直显示，直到撤下。
   * range(date)?
   */
  readonly during?: Span<DateText>;
  /**
   * 最低角色
   * role
   */
  readonly role: Role;
  /**
   * 关键词
   * list(text)
   */
  readonly keywords: readonly string[];
  /**
   * 权重
   * 同时可看时，大的在前。
   * int
   */
  readonly weight: number;
  /**
   * 关怀版可见
   * 关怀版里是否出现；内容不是广告，可以出现。
   * bool
   */
  readonly elder: boolean;
}

/**
 * 文章
 * 文章：一段一条。 An article, a text a paragraph.
 */

export interface ClientArticle extends ClientContent {
  /**
   * 主题
   * article_topic
   */
  readonly topic: ArticleTopic;
  /**
   * 摘要
   * text
   */
  readonly summary: string;
  /**
   * 正文
   * list(text)
   */
  readonly body: readonly string[];
  /**
   * 题图
   * asset?
   */
  readonly cover?: string;
  /**
   * 阅读时长
   * 读完大约多久。
   * duration
   */
  readonly reading: DurationText;
  /**
   * 相关功能
   * 文中说到的功能与产品，文末可以点开。
   * list(ref(function))
   */
  readonly functions: readonly string[];
  /**
   * 相关产品
   * list(ref(product))
   */
  readonly products: readonly string[];
  /**
   * 出处
   * text?
   */
  readonly source?: string;
  /**
   * 提示语
   * text?
   */
  readonly disclaimer?: string;
}

/**
 * 公告
 * 公告：要让客户知道的一件事。 Something that customers have to be told.
 */

export interface ClientAnnouncement extends ClientContent {
  /**
   * 性质
   * announcement_sort
   */
  readonly sort: AnnouncementSort;
  /**
   * 正文
   * list(text)
   */
  readonly body: readonly string[];
  /**
   * 生效日
   * 从哪一天起生效；收费提高、协议变更须提前公示。
   * date?
   */
  readonly effective?: DateText;
  /**
   * 暂停功能
   * 哪些功能在这段时间用不了。
   * list(ref(function))
   */
  readonly paused: readonly string[];
  /**
   * 暂停自
   * datetime?
   */
  readonly pause_from?: DateTimeText;
  /**
   * 暂停至
   * datetime?
   */
  readonly pause_to?: DateTimeText;
  /**
   * 须确认
   * 打开应用时要客户点“知道了”。
   * bool
   */
  readonly acknowledge: boolean;
}

/**
 * 资讯
 * 资讯：取自有授权的媒体，标明出处。 News from licensed media, with its source.
 */

export interface ClientNewsItem extends ClientContent {
  /**
   * 出处
   * text
   */
  readonly source: string;
  /**
   * 原文
   * url?
   */
  readonly url?: string;
  /**
   * 摘要
   * text
   */
  readonly summary: string;
  /**
   * 刊发时间
   * datetime
   */
  readonly published_at: DateTimeText;
}

/**
 * 常见问题
 * 常见问题：名称就是问题。 A question that is often asked; its label is the question.
 */

export interface ClientFaq extends ClientContent {
  /**
   * 主题
   * faq_topic
   */
  readonly topic: FaqTopic;
  /**
   * 回答
   * text
   */
  readonly answer: string;
  /**
   * 去办理
   * ref(function)?
   */
  readonly function?: string;
}

/**
 * 文本版本
 * 法律文本的一版。 One version of a legal text.
 */

export interface ClientLegalVersion {
  readonly label?: string;
  /**
   * 版本
   * text
   */
  readonly version: string;
  /**
   * 公布日
   * date
   */
  readonly published: DateText;
  /**
   * 生效日
   * date
   */
  readonly effective: DateText;
  /**
   * 全文
   * url
   */
  readonly url: string;
  /**
   * 变更说明
   * 与上一版比，改了什么。
   * text?
   */
  readonly changes?: string;
  /**
   * 须重新同意
   * 处理目的、方式、种类变了，须重新取得同意（《个人信息保护法》第十四条）。
   * bool
   */
  readonly again: boolean;
}

/**
 * 法律文本
 * 法律文本：隐私政策、协议、授权书与清单，每一版都留着。 A legal text with all of its versions.
 */

export interface ClientLegalText {
  readonly label?: string;
  /**
   * 种类
   * legal_sort
   */
  readonly sort: LegalSort;
  /**
   * 版本表
   * table(legal_version)
   */
  readonly versions?: readonly ClientLegalVersion[];
  /**
   * 同意方式
   * consent_mode
   */
  readonly consent: ConsentMode;
  /**
   * 默认勾选
   * bool
   */
  readonly default_tick: boolean;
  /**
   * 可撤回
   * 同意之后能撤回；撤回与同意一样方便。
   * bool
   */
  readonly revocable: boolean;
  /**
   * 不同意则
   * 不同意、撤回之后，哪些用不了。
   * text?
   */
  readonly refused?: string;
  /**
   * 适用功能
   * 办哪些功能时出示。
   * list(ref(function))
   */
  readonly functions: readonly string[];
  /**
   * 阅读时长
   * 读多久才能点同意。
   * duration
   */
  readonly read_for: DurationText;
  /**
   * 简介
   * 一句话说明。
   * text
   */
  readonly summary: string;
}

/**
 * 登录密码规则
 * 登录密码：怎样才算够强，输错几次锁定，锁了怎么解。 Login password: how strong, how many errors lock it, how it is unlocked.
 */

export interface ClientPasswordRules {
  readonly label?: string;
  /**
   * 最短长度
   * int
   */
  readonly least_length: number;
  /**
   * 最长长度
   * int
   */
  readonly most_length: number;
  /**
   * 字符种类数
   * 数字、小写字母、大写字母、符号里至少用到几种。
   * int
   */
  readonly least_classes: number;
  /**
   * 区分大小写
   * bool
   */
  readonly case_sensitive: boolean;
  /**
   * 拒绝形式
   * set(weak_form)
   */
  readonly rejects: readonly WeakForm[];
  /**
   * 锁定次数
   * 连续输错几次锁定。
   * int
   */
  readonly attempts: number;
  /**
   * 图形验证起点
   * 输错几次之后先过图形验证。
   * int
   */
  readonly captcha_after: number;
  /**
   * 锁定时长
   * duration
   */
  readonly locked_for: DurationText;
  /**
   * 解锁办法
   * set(unlock_way)
   */
  readonly unlock: readonly UnlockWay[];
  /**
   * 重置认证
   * 自助重置须通过的认证方式。
   * set(ref(auth_tool))
   */
  readonly reset_with: readonly string[];
  /**
   * 首登改密
   * 系统给的初始密码，第一次登录必须改掉。
   * bool
   */
  readonly change_initial: boolean;
  /**
   * 改密提醒
   * 多久没改就提醒一次；只提醒，不强制。
   * duration
   */
  readonly remind_after: DurationText;
}

/**
 * 交易密码规则
 * 交易密码：恰好六位数字，只在安全键盘上输入。 Six-digit transaction PIN.
 */

export interface ClientPinRules {
  readonly label?: string;
  /**
   * 位数
   * int
   */
  readonly digits: number;
  /**
   * 拒绝形式
   * set(weak_form)
   */
  readonly rejects: readonly WeakForm[];
  /**
   * 锁定次数
   * 连续输错几次锁定。
   * int
   */
  readonly attempts: number;
  /**
   * 锁定时长
   * duration
   */
  readonly locked_for: DurationText;
  /**
   * 解锁办法
   * set(unlock_way)
   */
  readonly unlock: readonly UnlockWay[];
  /**
   * 设置认证
   * 设置与重置须通过的认证方式。
   * set(ref(auth_tool))
   */
  readonly set_with: readonly string[];
}

/**
 * 短信验证码规则
 * 短信验证码：几位、多久失效、能发几次，短信里写什么。 Codes by text message.
 */

export interface ClientSmsCodeRules {
  readonly label?: string;
  /**
   * 位数
   * int
   */
  readonly digits: number;
  /**
   * 有效时间
   * duration
   */
  readonly valid: DurationText;
  /**
   * 重发间隔
   * 两次发送之间至少隔多久。
   * duration
   */
  readonly resend_after: DurationText;
  /**
   * 核对次数
   * 一个验证码最多核对几次，用完作废。
   * int
   */
  readonly tries: number;
}

/**
 * 动态令牌规则
 * 动态令牌：按时间生成一次有效的口令。 Hardware token with one-time passwords.
 */

export interface ClientOtpRules {
  readonly label?: string;
  /**
   * 位数
   * int
   */
  readonly digits: number;
  /**
   * 有效时间
   * duration
   */
  readonly valid: DurationText;
  /**
   * 挑战应答
   * 向他人转账时，用金额与收款账号算出挑战码，口令只对这一笔有效。
   * bool
   */
  readonly challenge: boolean;
}

/**
 * 安全工具规则
 * 安全工具：U盾、蓝牙盾、手机盾、云证通等数字证书的保护。 Keys and certificates.
 */

export interface ClientKeyRules {
  readonly label?: string;
  /**
   * 密码最短长度
   * int
   */
  readonly least_pin: number;
  /**
   * 锁定次数
   * 工具的密码连续输错几次锁死。
   * int
   */
  readonly attempts: number;
  /**
   * 解锁办法
   * set(unlock_way)
   */
  readonly unlock: readonly UnlockWay[];
  /**
   * 显示交易内容
   * 签名的内容在工具或手机的可信屏幕上完整显示。
   * bool
   */
  readonly shows_transaction: boolean;
  /**
   * 须按键确认
   * 要在工具上按键，或在可信界面上确认。
   * bool
   */
  readonly needs_press: boolean;
  /**
   * 更新提醒
   * 到期前多久提醒更新。
   * duration
   */
  readonly renew_before: DurationText;
  /**
   * 领用认证
   * 线上领用软件证书须通过的认证方式。
   * set(ref(auth_tool))
   */
  readonly issued_with: readonly string[];
}

/**
 * 快捷登录规则
 * 快捷登录：手势、指纹、面容。 Gesture, fingerprint and face of the phone for logging in.
 */

export interface ClientQuickLoginRules {
  readonly label?: string;
  /**
   * 手势点数
   * 手势至少连几个点。
   * int
   */
  readonly gesture_points: number;
  /**
   * 失败次数
   * int
   */
  readonly attempts: number;
  /**
   * 开通认证
   * 开通时先验证登录密码。
   * set(ref(auth_tool))
   */
  readonly enabled_with: readonly string[];
  /**
   * 新录即失效
   * 手机里新录了指纹或面容，就要重新开通。
   * bool
   */
  readonly ends_on_new_biometric: boolean;
  /**
   * 密码登录周期
   * 多久要用密码登录一次。
   * duration
   */
  readonly password_every: DurationText;
  /**
   * 特征不出手机
   * 生物特征只存在手机的安全区，银行不采集。
   * bool
   */
  readonly stays_on_device: boolean;
}

/**
 * 人脸识别规则
 * 人脸识别：什么时候用、怎样防假、不愿意刷脸的人怎么办（《人脸识别技术应用安全管理办法》）。
 * Face recognition by the bank: never the only way, with separate consent and liveness.
 */

export interface ClientFaceRules {
  readonly label?: string;
  /**
   * 可作唯一方式
   * 可以作为唯一的验证方式。
   * bool
   */
  readonly sole: boolean;
  /**
   * 替代方式
   * 不愿意刷脸的客户可以改用的办法。
   * set(ref(auth_tool))
   */
  readonly alternatives: readonly string[];
  /**
   * 单独同意
   * 首次采集前取得的单独同意。
   * bool
   */
  readonly separate_consent: boolean;
  /**
   * 可撤回
   * 随时可以撤回同意，之后不再刷脸。
   * bool
   */
  readonly withdrawable: boolean;
  /**
   * 活体办法
   * set(liveness)
   */
  readonly liveness: readonly Liveness[];
  /**
   * 防注入
   * 识别摄像头劫持与注入的视频。
   * bool
   */
  readonly detects_injection: boolean;
  /**
   * 每日次数
   * int
   */
  readonly attempts: number;
  /**
   * 监护人同意年龄
   * 不满这个年龄的，须监护人同意。
   * int
   */
  readonly guardian_below: number;
}

/**
 * 注册规则
 * 注册：怎样确认手机号是本人的，怎样挡住批量注册。 Registration, and what stops it being done by the hundred.
 */

export interface ClientRegistrationRules {
  readonly label?: string;
  /**
   * 图形验证
   * bool
   */
  readonly captcha: boolean;
  /**
   * 最小年龄
   * 不满这个年龄不能自助注册。
   * int
   */
  readonly least_age: number;
  /**
   * 可注销
   * 允许注销，注销后删除或匿名化，法定留存的除外。
   * bool
   */
  readonly closable: boolean;
  /**
   * 注销期限
   * 受理注销的期限。
   * duration
   */
  readonly closed_within: DurationText;
}

/**
 * 通信安全规则
 * 通信：手机到网关这一段。 From the phone to the gateway.
 */

export interface ClientTransportRules {
  readonly label?: string;
  /**
   * 最低版本
   * tls_version
   */
  readonly least_tls: TlsVersion;
  /**
   * 国密传输
   * 支持国密传输层密码协议（GB/T 38636-2020），优先使用。
   * bool
   */
  readonly gm_tls: boolean;
  /**
   * 证书锁定
   * 核对服务端证书的公钥，不是自己的就断开。
   * bool
   */
  readonly pins_certificate: boolean;
  /**
   * 备用公钥数
   * 预置几个备用公钥，换证书时不断线。
   * int
   */
  readonly spare_pins: number;
  /**
   * 核对域名
   * bool
   */
  readonly checks_host: boolean;
  /**
   * 双向认证
   * 用客户端证书作双向认证。
   * bool
   */
  readonly mutual: boolean;
  /**
   * 明文传输
   * 允许明文传输。
   * bool
   */
  readonly plain: boolean;
  /**
   * 仅系统根证书
   * 不接受用户自己安装的根证书。
   * bool
   */
  readonly system_roots_only: boolean;
  /**
   * 防重放窗口
   * 请求带时间戳与随机数，超出这个时间的拒收。
   * duration
   */
  readonly replay_window: DurationText;
  /**
   * 签名算法
   * 请求与应答的签名算法。
   * cipher
   */
  readonly signature: Cipher;
  /**
   * 禁用算法
   * 不得协商的算法。
   * set(cipher)
   */
  readonly refuses: readonly Cipher[];
}

/**
 * 报文加密规则
 * 报文：传输层之上，再给鉴别信息加一层密。 What is encrypted above transport.
 */

export interface ClientMessageRules {
  readonly label?: string;
  /**
   * 鉴别信息加密
   * 鉴别信息（C3）用数字信封端到端加密，只在密码机里解开。
   * bool
   */
  readonly encrypts_c3: boolean;
  /**
   * 财务信息加密
   * 身份与财务信息（C2）逐字段加密。
   * bool
   */
  readonly encrypts_c2: boolean;
  /**
   * 信封算法
   * 数字信封的公钥算法。
   * cipher
   */
  readonly envelope: Cipher;
  /**
   * 对称算法
   * 报文的对称算法。
   * cipher
   */
  readonly block: Cipher;
  /**
   * 杂凑算法
   * 完整性校验的杂凑算法。
   * cipher
   */
  readonly digest: Cipher;
  /**
   * 会话密钥寿命
   * 会话密钥最长用多久。
   * duration
   */
  readonly session_key_life: DurationText;
  /**
   * 关键要素签名
   * 关键要素（金额、账号、户名）进签名原文。
   * bool
   */
  readonly signs_key_elements: boolean;
}

/**
 * 存款
 * 存款。 Deposits.
 */

export interface ClientDeposit extends ClientProduct {
  /**
   * 年利率
   * percent
   */
  readonly rate: DecimalText;
  /**
   * 存款保险
   * 存款保险标识。
   * bool
   */
  readonly insured: boolean;
  /**
   * 风险等级
   * 一般不写；结构性存款等写了风险等级的，只能是低风险。
   * risk_level?
   */
  readonly risk?: RiskLevel;
}

/**
 * 活期存款
 * 活期存款。 Demand deposit.
 */

export interface ClientDemandDeposit extends ClientDeposit {}

/**
 * 整存整取
 * 整存整取：一次存入，到期本息一并取。 Lump-sum time deposit.
 */

export interface ClientTimeDeposit extends ClientDeposit {
  /**
   * 存期
   * duration
   */
  readonly term: DurationText;
  /**
   * 自动转存
   * 到期自动转存，按转存日的挂牌利率。
   * bool
   */
  readonly rollover: boolean;
  /**
   * 提前支取利率
   * percent
   */
  readonly early_rate: DecimalText;
  /**
   * 部分提取次数
   * 最多可以部分提前支取几次。
   * int
   */
  readonly early_withdrawals: number;
}

/**
 * 零存整取
 * 零存整取：每月存一笔。 Instalment deposit.
 */

export interface ClientInstalmentDeposit extends ClientDeposit {
  /**
   * 存期
   * duration
   */
  readonly term: DurationText;
  /**
   * 月存金额
   * 每月最少存多少。
   * money
   */
  readonly monthly: Money;
  /**
   * 漏存可补
   * 漏存的月份，次月补齐的按原利率计息。
   * bool
   */
  readonly catch_up: boolean;
  /**
   * 自动扣存
   * 每月自动从活期账户扣。
   * bool
   */
  readonly automatic: boolean;
}

/**
 * 通知存款
 * 通知存款：支取前一天或七天通知。 Notice deposit.
 */

export interface ClientNoticeDeposit extends ClientDeposit {
  /**
   * 通知天数
   * duration
   */
  readonly notice_days: DurationText;
  /**
   * 最低支取
   * money
   */
  readonly min_withdrawal: Money;
  /**
   * 自动滚存
   * 每满一个通知期自动转存、复利计息；已停办。
   * bool
   */
  readonly rolling: boolean;
}

/**
 * 大额存单
 * 大额存单：个人20万元起，记账式，可转让、可质押。 Large-value certificate of deposit.
 */

export interface ClientLargeCd extends ClientDeposit {
  /**
   * 存期
   * duration
   */
  readonly term: DurationText;
  /**
   * 发行对象
   * cd_holder
   */
  readonly holder: CdHolder;
  /**
   * 期次
   * 如 2026年第十二期。
   * text?
   */
  readonly series?: string;
  /**
   * 付息方式
   * interest_payment
   */
  readonly payment: InterestPayment;
  /**
   * 可提前支取
   * 能不能提前支取；部分支取后不得低于起点金额。
   * bool
   */
  readonly early_withdrawal: boolean;
  /**
   * 提前支取利率
   * percent
   */
  readonly early_rate: DecimalText;
  /**
   * 可转让
   * 可以转让给别的客户。
   * bool
   */
  readonly transferable: boolean;
  /**
   * 可转让起始
   * 存入多久之后才能挂牌转让。
   * duration
   */
  readonly transfer_after: DurationText;
  /**
   * 停止转让
   * 到期前多久停止转让。
   * duration
   */
  readonly transfer_stop: DurationText;
  /**
   * 转让利率范围
   * 受让人折算年化利率的范围，转让价由此得出；不写则由转让双方约定。
   * range(percent)?
   */
  readonly transfer_rate?: Span<DecimalText>;
  /**
   * 可质押
   * 可以质押贷款。
   * bool
   */
  readonly pledgeable: boolean;
}

/**
 * 结构性存款
 * 结构性存款：本金受存款保险保障，利息随挂钩标的浮动。 Structured deposit; `rate` is the lowest it can pay.
 */

export interface ClientStructuredDeposit extends ClientDeposit {
  /**
   * 期限
   * 按天写，如 90天。
   * duration
   */
  readonly term: DurationText;
  /**
   * 最高利率
   * percent
   */
  readonly high_rate: DecimalText;
  /**
   * 挂钩标的
   * text
   */
  readonly underlying: string;
  /**
   * 收益情形
   * 各种情形各付多少利率。
   * table(rate_outcome)
   */
  readonly outcomes?: readonly ClientRateOutcome[];
  /**
   * 投资冷静期
   * 买了之后多久内可以反悔，不收费用。
   * duration
   */
  readonly cooling_off: DurationText;
  /**
   * 提示语
   * text
   */
  readonly disclaimer: string;
}

/**
 * 收益情形
 * 结构性存款的一种情形。 What happens to the underlying, and the rate that it pays.
 */

export interface ClientRateOutcome {
  readonly label?: string;
  /**
   * 情形
   * 如“期末价格不低于期初价格”。
   * text
   */
  readonly outcome: string;
  /**
   * 支付利率
   * percent
   */
  readonly rate: DecimalText;
}

/**
 * 智能存款
 * 智能存款：存得越多，利率越高，按余额分档计息。 Tiered deposit.
 */

export interface ClientSmartDeposit extends ClientDeposit {
  /**
   * 利率分档
   * table(rate_tier)
   */
  readonly tiers?: readonly ClientRateTier[];
}

/**
 * 利率档
 * 利率的一档。 One tier of a rate.
 */

export interface ClientRateTier {
  readonly label?: string;
  /**
   * 余额
   * 余额不低于多少时适用。
   * money
   */
  readonly from: Money;
  /**
   * 年利率
   * percent
   */
  readonly rate: DecimalText;
}

/**
 * 功能
 * 功能：客户能在菜单、宫格、搜索与语音里找到并打开的一项。
 * A function: an entry that a customer finds in menus, grids, search or by voice.
 */

export interface ClientFunction {
  readonly label?: string;
  /**
   * 分组
   * menu_group
   */
  readonly group: MenuGroup;
  /**
   * 频道页
   * 默认放在哪个频道页。
   * ref(page)
   */
  readonly tab: string;
  /**
   * 最低角色
   * 至少是什么角色才能用；银行可以提高，不能低于平台。
   * role
   */
  readonly role: Role;
  /**
   * 首字母
   * 拼音首字母，可以与别的功能相同，搜索时按热度排列；多音字照在这里的读法。不写的由“读音”得出。
   * text?
   */
  readonly initials?: string;
  /**
   * 动账
   * 打开后会不会动账。
   * bool
   */
  readonly moves_money: boolean;
  /**
   * 营销
   * 是活动、抽奖、邀请这样的营销入口；关怀版里不得有。
   * bool
   */
  readonly marketing: boolean;
  /**
   * 打开页面
   * 打开后是哪个频道页；不写则是功能自己的页面。
   * ref(page)?
   */
  readonly opens?: string;
  /**
   * 路由
   * 应用内的路由；不写则由功能的名字得出。
   * text?
   */
  readonly route?: string;
  /**
   * 关怀版
   * 关怀版里怎么办。
   * elder_equivalent
   */
  readonly elder: ElderEquivalent;
  /**
   * 关怀版名称
   * 关怀版里的名称，用长者平常的话；不写则不变。
   * text?
   */
  readonly elder_label?: string;
  /**
   * 起始版本
   * 从哪个应用版本起才有，写成 6.2 或 6.2.0。
   * text?
   */
  readonly min_version?: string;
  /**
   * 截止版本
   * 到哪个应用版本为止还有。
   * text?
   */
  readonly max_version?: string;
  /**
   * 分平台开关
   * 某个设备平台与上面不同的，在这里另写。
   * table(function_switch)
   */
  readonly switches?: readonly ClientFunctionSwitch[];
  /**
   * 启用
   * 关闭后各处入口一并隐藏，不必逐个移除。
   * bool
   */
  readonly live: boolean;
  /**
   * 热度
   * 搜索热度，越大越靠前。
   * int
   */
  readonly popularity: number;
}

/**
 * 功能开关
 * 功能在一个设备平台上的开关；没写的照功能本身。 The switch of a function on one platform.
 */

export interface ClientFunctionSwitch {
  readonly label?: string;
  /**
   * 设备平台
   * device_platform
   */
  readonly platform: DevicePlatform;
  /**
   * 启用
   * bool?
   */
  readonly live?: boolean;
  /**
   * 起始版本
   * text?
   */
  readonly min_version?: string;
  /**
   * 截止版本
   * text?
   */
  readonly max_version?: string;
}

/**
 * 成长等级
 * 成长等级：成长值或月日均资产，达到一项即可。名称就是给客户看的等级名。 A growth tier: reached by points or by assets.
 */

export interface ClientGrowthTier {
  readonly label?: string;
  /**
   * 等级
   * 是哪一级；一级只说一次。
   * customer_tier
   */
  readonly tier: CustomerTier;
  /**
   * 成长值
   * 成长值不低于多少。
   * int
   */
  readonly growth: number;
  /**
   * 月日均资产
   * 或者月日均资产不低于多少。
   * money?
   */
  readonly assets?: Money;
  /**
   * 徽章
   * asset?
   */
  readonly icon?: string;
  /**
   * 颜色
   * color
   */
  readonly shade: ColorText;
  /**
   * 简介
   * 一句话说清这一级有什么。
   * text?
   */
  readonly summary?: string;
}

/**
 * 成长规则
 * 成长规则：快升缓降——够了立刻升，不够慢慢降。 How tiers are re-evaluated: up at once, down slowly.
 */

export interface ClientGrowthScheme {
  /**
   * 评定周期
   * 多久评定一次。
   * growth_period
   */
  readonly evaluated: GrowthPeriod;
  /**
   * 成长值有效
   * 看过去多久的成长值。
   * duration
   */
  readonly window: DurationText;
  /**
   * 即时升级
   * 达到就升，不等评定。
   * bool
   */
  readonly rise_at_once: boolean;
  /**
   * 保级期
   * 不够了先保级多久。
   * duration
   */
  readonly grace: DurationText;
  /**
   * 每季最多降级
   * 保级期过后，一季最多降几级。
   * int
   */
  readonly fall_per_quarter: number;
  /**
   * 降级提前告知
   * 降级前多久告诉客户。
   * duration
   */
  readonly notice: DurationText;
}

/**
 * 积分制度
 * 积分制度：积分值多少钱，多久过期。 What points are worth and how long they last.
 */

export interface ClientPointsScheme {
  /**
   * 每元积分
   * 多少积分抵一元。
   * int
   */
  readonly points_per_yuan: number;
  /**
   * 积分有效期
   * 得到之后多久过期；积分不得永久有效，否则负债只增不减。
   * duration?
   */
  readonly valid?: DurationText;
  /**
   * 过期提醒
   * 过期前多久提醒。
   * duration
   */
  readonly remind: DurationText;
  /**
   * 起用积分
   * 一次至少用多少。
   * int
   */
  readonly least: number;
  /**
   * 每日得分上限
   * 一位客户一天最多得多少，各条规则合计。
   * int
   */
  readonly daily_cap: number;
  /**
   * 可转赠
   * bool
   */
  readonly transferable: boolean;
}

/**
 * 得分规则
 * 得分规则：做什么，得多少成长值与积分。 What an action earns.
 */

export interface ClientEarningRule {
  readonly label?: string;
  /**
   * 成长值
   * 每次得多少。
   * int
   */
  readonly growth: number;
  /**
   * 积分
   * int
   */
  readonly points: number;
  /**
   * 每满
   * 按金额给的：每满多少得一次。
   * money?
   */
  readonly per?: Money;
  /**
   * 最多次数
   * 周期里最多得几次。
   * int?
   */
  readonly times?: number;
  /**
   * 计次周期
   * growth_period
   */
  readonly period: GrowthPeriod;
  /**
   * 周期封顶
   * 一个周期里，成长值与积分各自最多得多少；按金额给的必须写。
   * int?
   */
  readonly cap?: number;
  /**
   * 计分业务
   * 按哪些业务的资产或金额给。
   * set(business_family)
   */
  readonly families: readonly BusinessFamily[];
  /**
   * 说明
   * 给客户看的说明。
   * text?
   */
  readonly terms?: string;
}

/**
 * 权益配额
 * 某一级享有多少。 How much of a benefit a tier has.
 */

export interface ClientBenefitGrant {
  readonly label?: string;
  /**
   * 等级
   * customer_tier
   */
  readonly tier: CustomerTier;
  /**
   * 次数
   * 一个周期几次；不写则不限次。
   * int?
   */
  readonly quantity?: number;
  /**
   * 计次周期
   * growth_period
   */
  readonly period: GrowthPeriod;
}

/**
 * 权益
 * 权益：达到等级的客户享有的一项服务。 A benefit that tiers have.
 */

export interface ClientBenefit {
  readonly label?: string;
  /**
   * 种类
   * benefit_sort
   */
  readonly sort: BenefitSort;
  /**
   * 权益配额
   * table(benefit_grant)
   */
  readonly grants?: readonly ClientBenefitGrant[];
  /**
   * 服务商
   * text?
   */
  readonly supplier?: string;
  /**
   * 使用入口
   * ref(function)?
   */
  readonly function?: string;
  /**
   * 积分换购
   * 用积分也能换：多少积分一次。
   * int?
   */
  readonly points?: number;
  /**
   * 使用说明
   * 怎么用、有什么限制。
   * text
   */
  readonly terms: string;
  /**
   * 提前预约
   * 预约要提前多久。
   * duration
   */
  readonly booking: DurationText;
  /**
   * 可结转
   * 不用过期，还是结转到下一周期。
   * bool
   */
  readonly carries_over: boolean;
}

/**
 * 转账协议
 * 非柜面转账协议：开通时与客户约定的默认值，客户只能往低调；调高须按这里的办法（银发〔2016〕261号）。
 * What is agreed with a customer before non-counter transfers are opened.
 */

export interface ClientTransferAgreement {
  /**
   * 到账方式
   * set(arrival_mode)
   */
  readonly arrival_modes: readonly ArrivalMode[];
  /**
   * 可撤销
   * 非实时到账的转账，处理之前可以撤销。
   * bool
   */
  readonly revocable: boolean;
}

/**
 * 安全锁
 * 安全锁：客户自己锁上，这类交易就办不了；锁上立即生效，解锁要认证。锁住什么，写在情形限额里。
 * A lock that customers switch on by themselves. What it stops stands in the conditional limits.
 */

export interface ClientSafetyLock {
  readonly label?: string;
  /**
   * 简介
   * 给客户看的说明。
   * text
   */
  readonly summary: string;
  /**
   * 默认开启
   * 开户时就锁着。
   * bool
   */
  readonly on_by_default: boolean;
  /**
   * 时段
   * 一天里哪一段起作用，客户可以改；不写则全天。
   * range(time)?
   */
  readonly hours?: Span<TimeText>;
  /**
   * 锁定金额
   * 锁的是金额：默认单笔超过多少办不了，客户可以改。
   * money?
   */
  readonly amount?: Money;
  /**
   * 解锁认证
   * ref(auth_step)
   */
  readonly unlock_with: string;
}

/**
 * 自设限额
 * 自设限额：客户自己定的上限，只比银行的低。调低立即生效；调高按提额表，客户从做得到的办法里选。
 * The customer's own limits, never above the bank's. Lowering counts at once; raising goes by the table.
 */

export interface ClientOwnLimits {
  /**
   * 可设口径
   * 客户能设哪些。
   * set(limit_scope)
   */
  readonly settable: readonly LimitScope[];
}

/**
 * 小额免密办法
 * 小额免密：不验密码的支付。额度写在业务限额的“小额免密”一行。
 * Payments without a password; how much stands in the business limits.
 */

export interface ClientNoPasswordTerms {
  readonly label?: string;
  /**
   * 默认开通
   * 未经客户开通就能用。
   * bool
   */
  readonly on_by_default: boolean;
  /**
   * 开通认证
   * 开通之前须通过的认证环节；关闭随时可以，不须认证。
   * ref(auth_step)
   */
  readonly switch_on_with: string;
  /**
   * 失卡保障
   * 挂失前这么久之内的免密损失，由银行先行赔付。
   * duration?
   */
  readonly loss_cover?: DurationText;
  /**
   * 年赔付上限
   * 每位客户每年最多赔付多少。
   * money?
   */
  readonly cover_yearly?: Money;
  /**
   * 验密间隔
   * 连续几笔免密之后，须验一次密码。
   * int?
   */
  readonly password_every?: number;
  /**
   * 逐笔通知
   * 每笔都通知客户。
   * bool
   */
  readonly notify: boolean;
}

/**
 * 限额来源
 * 限额来源：同一笔金额，每个来源都可能有上限；几个上限一起起作用，取最小。被哪个拦下，就告诉客户哪个，和怎么办。
 * Every source may cap the same amount, and the smallest counts. The customer is told which one it was, and what to do.
 */

export interface ClientCapSource {
  readonly label?: string;
  /**
   * 出处
   * cap_origin
   */
  readonly origin: CapOrigin;
  /**
   * 提示
   * 被这个上限拦下时给客户看的话。
   * text
   */
  readonly told: string;
  /**
   * 怎么办
   * 客户怎样才能办成。
   * text
   */
  readonly remedy: string;
}

/**
 * 贷款
 * 贷款。 Loans.
 */

export interface ClientLoan extends ClientProduct {
  /**
   * 年化利率
   * 年化利率（单利），有区间的写下限。
   * percent
   */
  readonly rate: DecimalText;
  /**
   * 年化利率上限
   * percent?
   */
  readonly rate_high?: DecimalText;
  /**
   * 最长期限
   * 最长借多久。
   * duration
   */
  readonly term: DurationText;
  /**
   * 还款方式
   * set(repayment)
   */
  readonly repayments: readonly Repayment[];
  /**
   * 用途
   * 只能用在哪里，如日常消费、进货。
   * text
   */
  readonly purpose: string;
  /**
   * 申请年龄
   * 多少岁可以申请。
   * range(int)
   */
  readonly ages: Span<number>;
  /**
   * 可提前还款
   * 可以提前还款；违约金写在费用里。
   * bool
   */
  readonly prepayable: boolean;
  /**
   * 宽限天数
   * 到期日之后几天内还上不算逾期。
   * int
   */
  readonly grace_days: number;
  /**
   * 合作机构
   * 与哪家机构共同出资；不写则全由本行出资。
   * text?
   */
  readonly partner?: string;
  /**
   * 提示语
   * text
   */
  readonly disclaimer: string;
}

/**
 * 消费贷
 * 消费贷：线上申请，用于日常消费。 Consumer loan.
 */

export interface ClientConsumerLoan extends ClientLoan {
  /**
   * 线上办理
   * 全程线上办理。
   * bool
   */
  readonly online: boolean;
  /**
   * 禁止用途
   * 不得用在哪里，与用途一并写进借款合同。
   * list(text)
   */
  readonly forbidden_uses: readonly string[];
}

/**
 * 经营贷
 * 经营贷：给小微企业主、个体工商户与农户。 Loan for a small business, a shop or a farm.
 */

export interface ClientBusinessLoan extends ClientLoan {
  /**
   * 担保方式
   * set(collateral)
   */
  readonly collateral: readonly Collateral[];
  /**
   * 受托支付
   * 超过多少须受托支付给交易对手。
   * money
   */
  readonly entrusted_above: Money;
}

/**
 * 住房贷款
 * 住房贷款：线上只查询与还款，不受理申请。 Mortgage: inquiry and repayment only.
 */

export interface ClientMortgage extends ClientLoan {
  /**
   * 加点
   * 在贷款市场报价利率上加减多少。
   * percent
   */
  readonly over_lpr: DecimalText;
  /**
   * 重定价周期
   * 多久重定价一次。
   * duration
   */
  readonly repricing: DurationText;
}

/**
 * 信用卡产品
 * 信用卡。 Credit card.
 */

export interface ClientCreditCard extends ClientProduct {
  /**
   * 卡组织
   * card_scheme
   */
  readonly scheme: CardScheme;
  /**
   * 最高额度
   * 首次授信的最高额度。
   * money
   */
  readonly credit_line: Money;
  /**
   * 年费
   * money
   */
  readonly annual_fee: Money;
  /**
   * 免年费次数
   * 刷满几次免次年年费；0 表示不免。
   * int
   */
  readonly free_after: number;
  /**
   * 分期年化
   * 分期手续费折算的年化利率，须展示给客户。
   * percent
   */
  readonly instalment_rate: DecimalText;
  /**
   * 分期期数
   * 可以分几期。
   * set(int)
   */
  readonly instalment_periods: readonly number[];
  /**
   * 透支日利率
   * 透支的日利率。
   * percent
   */
  readonly daily_rate: DecimalText;
  /**
   * 免息期
   * 从记账日到还款日最长多少天不计息。
   * int
   */
  readonly interest_free: number;
  /**
   * 最低还款比例
   * percent
   */
  readonly minimum_payment: DecimalText;
  /**
   * 日取现上限
   * 每日最多取现。
   * money
   */
  readonly cash_daily: Money;
  /**
   * 权益
   * list(text)
   */
  readonly perks: readonly string[];
}

/**
 * 脱敏格式
 * 脱敏格式：露出前几位、后几位，其余用星号；露得越多越弱。 A mask: what of a text stays visible.
 */

export interface ClientMask {
  /**
   * 露前几位
   * int
   */
  readonly leading: number;
  /**
   * 露后几位
   * int
   */
  readonly trailing: number;
  /**
   * 另露
   * mask_rest
   */
  readonly rest: MaskRest;
  /**
   * 点按可见
   * 默认全部隐藏，客户点一下才显示。
   * bool
   */
  readonly on_tap: boolean;
  /**
   * 明文
   * 全部显示。
   * bool
   */
  readonly whole: boolean;
  /**
   * 换代号
   * 换成不可逆的代号，同一个值代号相同。
   * bool
   */
  readonly token: boolean;
}

/**
 * 数据项
 * 一项个人金融信息，在各处怎样露出。比底线更弱的格式，平台不让用。
 * One item of personal financial information, and how it is masked in each place.
 */

export interface ClientDataItem {
  readonly label?: string;
  /**
   * 级别
   * sensitivity
   */
  readonly level: Sensitivity;
  /**
   * 屏幕
   * 客户本人登录后的屏幕。
   * ref(mask)
   */
  readonly screen: string;
  /**
   * 分享
   * 分享出去的图片、回单、链接。
   * ref(mask)
   */
  readonly share: string;
  /**
   * 短信
   * 短信、推送与语音。
   * ref(mask)
   */
  readonly sms: string;
  /**
   * 看全认证
   * 想看全的，须再通过的认证方式；不写就是不给看全。
   * set(ref(auth_tool))
   */
  readonly unmasked_with: readonly string[];
}

/**
 * 小店大类
 * 小店里能卖的一类产品。 A family that may stand in a store.
 */

export interface ClientStoreFamily {
  readonly label?: string;
  /**
   * 大类
   * product_family
   */
  readonly family: ProductFamily;
  /**
   * 须有资格
   * 没有这项资格的经理看不到这一类。
   * sales_qualification
   */
  readonly qualification: SalesQualification;
  /**
   * 最高风险
   * 这一类最高卖到哪一级风险；存款、贷款与信用卡不写。
   * risk_level?
   */
  readonly highest?: RiskLevel;
  /**
   * 最多件数
   * 一家店里这一类最多摆几件。
   * int
   */
  readonly items: number;
}

/**
 * 小店规则
 * 小店规则：谁能开店、卖什么、怎么说、算给谁。 The bank's rules for the stores of its managers.
 */

export interface ClientMiniStoreRules {
  readonly label?: string;
  /**
   * 启用
   * 不开放时，客户经理看不到小店，链接也打不开。
   * bool
   */
  readonly live: boolean;
  /**
   * 可售大类
   * table(store_family)
   */
  readonly families?: readonly ClientStoreFamily[];
  /**
   * 最多件数
   * 一家店最多摆几件。
   * int
   */
  readonly max_items: number;
  /**
   * 最多置顶
   * 置顶几件。
   * int
   */
  readonly pinned_items: number;
  /**
   * 口号字数
   * 店铺口号最多几个字。
   * int
   */
  readonly slogan_length: number;
  /**
   * 推荐语字数
   * 推荐语最多几个字。
   * int
   */
  readonly pitch_length: number;
  /**
   * 名片内容
   * 名片上要有的。
   * set(card_field)
   */
  readonly card_fields: readonly CardField[];
  /**
   * 分享渠道
   * set(share_channel)
   */
  readonly share_channels: readonly ShareChannel[];
  /**
   * 分享有效期
   * 链接与二维码多久失效。
   * duration
   */
  readonly share_valid: DurationText;
  /**
   * 代销标识
   * 代销产品旁边标明代销与发行机构。
   * bool
   */
  readonly agency_mark: boolean;
  /**
   * 风险提示
   * 打开投资产品时先看风险提示。
   * bool
   */
  readonly risk_notice: boolean;
  /**
   * 在线时段
   * range(time)
   */
  readonly work_hours: Span<TimeText>;
  /**
   * 自动回复
   * 不在线时的自动回复。
   * text
   */
  readonly auto_reply: string;
  /**
   * 留资同意
   * 客户留电话前先征得同意。
   * bool
   */
  readonly lead_consent: boolean;
}

/**
 * 推荐语
 * 推荐语：行内写好、审过，客户经理选用。 What a manager may say of a product, written and reviewed at headquarters.
 */

export interface ClientStorePitch {
  readonly label?: string;
  /**
   * 产品
   * ref(product)
   */
  readonly product: string;
  /**
   * 话术
   * text
   */
  readonly text: string;
  /**
   * 用到
   * 用到哪一天；不写则产品下架为止。
   * date?
   */
  readonly until?: DateText;
}

/**
 * 海报模板
 * 海报模板：客户经理选产品，应用按模板生成海报。 A poster that the app makes of a product.
 */

export interface ClientPosterTemplate {
  readonly label?: string;
  /**
   * 大类
   * 给哪几类产品用。
   * set(product_family)
   */
  readonly families: readonly ProductFamily[];
  /**
   * 海报标题
   * text
   */
  readonly headline: string;
  /**
   * 海报底图
   * asset?
   */
  readonly background?: string;
  /**
   * 要素
   * set(poster_element)
   */
  readonly elements: readonly PosterElement[];
  /**
   * 宽
   * 宽乘高，像素。
   * int
   */
  readonly width: number;
  /**
   * 高
   * int
   */
  readonly height: number;
  /**
   * 使用期
   * range(date)?
   */
  readonly during?: Span<DateText>;
}

/**
 * 页面
 * 页面：频道页或专题页。 A page: a tab of the app, or one that a function opens.
 */

export interface ClientPage {
  readonly label?: string;
  /**
   * 标题
   * 顶部标题；不写则用页面的名称。
   * text?
   */
  readonly title?: string;
  /**
   * 图标
   * 标签栏图标的名字。
   * text?
   */
  readonly icon?: string;
  /**
   * 最低角色
   * role
   */
  readonly role: Role;
  /**
   * 安全页面
   * 安全页面禁止截屏录屏，任务切换时模糊。
   * bool
   */
  readonly secure: boolean;
  /**
   * 楼层表
   * many(section)
   */
  readonly sections?: Keyed<AnyClientSection>;
  /**
   * 弹出运营位
   * 在这个页面弹出的插屏、浮窗。
   * list(ref(slot))
   */
  readonly popups: readonly string[];
  /**
   * 替代
   * 变体：给所列客群看的，代替这个页面（千人千面）。客户关掉个性化后，仍看到原来的页面。
   * ref(page)?
   */
  readonly variant_of?: string;
}

/**
 * 楼层
 * 楼层：页面里的一层；名称就是楼层标题。 A section of a page; its label is its heading.
 */

export interface ClientSection {
  readonly label?: string;
  /**
   * 最低角色
   * role
   */
  readonly role: Role;
  /**
   * 替代
   * 变体：给所列客群看的，放在同一页面的这个楼层的位置，代替它（千人千面）。客户关掉个性化后，仍看到原来的楼层。
   * ref(section)?
   */
  readonly variant_of?: string;
  /**
   * 显示标题
   * 是否显示楼层标题。
   * bool
   */
  readonly heading: boolean;
  /**
   * 启用
   * bool
   */
  readonly live: boolean;
}

/**
 * 宫格
 * 宫格：几列功能图标。 A grid of function icons.
 */

export interface ClientGrid extends ClientSection {
  /**
   * 列数
   * int
   */
  readonly columns: number;
  /**
   * 内容
   * list(ref(function))
   */
  readonly items: readonly string[];
  /**
   * 更多
   * “更多”去哪个页面：显示标题时在标题右边，不显示时占最后一格。
   * ref(page)?
   */
  readonly more?: string;
}

/**
 * 功能列表
 * 功能列表：一行一个功能。 Functions, one a line.
 */

export interface ClientMenuList extends ClientSection {
  /**
   * 内容
   * list(ref(function))
   */
  readonly items: readonly string[];
}

/**
 * 功能目录
 * 功能目录：按分组列出客户能用的全部功能；银行加了功能，这里自动就有。
 * All functions that the customer may use, by group. What a bank adds appears by itself.
 */

export interface ClientDirectory extends ClientSection {
  /**
   * 分组表
   * 列哪些分组，依次；不写则全部。
   * list(menu_group)
   */
  readonly groups: readonly MenuGroup[];
  /**
   * 热门在前
   * 每组里按热度排；否则按平台里的次序。
   * bool
   */
  readonly by_popularity: boolean;
}

/**
 * 轮播图
 * 轮播图：展示一个轮播位。 Shows a banner slot.
 */

export interface ClientBanner extends ClientSection {
  /**
   * 运营位
   * ref(banner_slot)
   */
  readonly slot: string;
}

/**
 * 公告栏
 * 公告栏：滚动展示一个公告位。 Shows a notice slot as a ticker.
 */

export interface ClientNotice extends ClientSection {
  /**
   * 运营位
   * ref(notice_slot)
   */
  readonly slot: string;
}

/**
 * 货架展示
 * 货架展示：在页面上摆一个货架。 Shows a shelf.
 */

export interface ClientShelfView extends ClientSection {
  /**
   * 货架
   * ref(shelf)
   */
  readonly shelf: string;
  /**
   * 版式
   * layout
   */
  readonly layout: Layout;
  /**
   * 更多
   * 点“更多”去哪个功能。
   * ref(function)?
   */
  readonly more?: string;
}

/**
 * 榜单
 * 榜单：货架的前几名，带名次。 The first few of a shelf, ranked.
 */

export interface ClientRanking extends ClientSection {
  /**
   * 货架
   * ref(shelf)
   */
  readonly shelf: string;
  /**
   * 前几名
   * int
   */
  readonly top: number;
}

/**
 * 搜索栏
 * 搜索栏。 Search bar.
 */

export interface ClientSearchBar extends ClientSection {
  /**
   * 扫一扫
   * bool
   */
  readonly scan: boolean;
  /**
   * 语音
   * bool
   */
  readonly voice: boolean;
  /**
   * 消息
   * bool
   */
  readonly messages: boolean;
}

/**
 * 账户卡片
 * 账户卡片：余额、卡号尾号与常用动作。 Account card: balance, last digits and frequent actions.
 */

export interface ClientAccountCard extends ClientSection {
  /**
   * 内容
   * list(ref(function))
   */
  readonly items: readonly string[];
}

/**
 * 资产总览
 * 资产总览：总资产与昨日收益。 Total assets and yesterday's return.
 */

export interface ClientAssetSummary extends ClientSection {
  /**
   * 按大类
   * 按大类展开。
   * bool
   */
  readonly families: boolean;
  /**
   * 持仓入口
   * ref(function)?
   */
  readonly holdings?: string;
}

/**
 * 卡面
 * 卡面：信用卡与本期账单。 Card face with the current bill.
 */

export interface ClientCardFace extends ClientSection {
  /**
   * 内容
   * list(ref(function))
   */
  readonly items: readonly string[];
}

/**
 * 个人信息
 * 个人信息：头像、等级、积分与卡券。 Portrait, level, points and coupons.
 */

export interface ClientProfileCard extends ClientSection {
  /**
   * 内容
   * list(ref(function))
   */
  readonly items: readonly string[];
}

/**
 * 入口
 * 入口：一个功能加一句话。 One function with a line of text.
 */

export interface ClientEntry extends ClientSection {
  /**
   * 功能
   * ref(function)
   */
  readonly function: string;
  /**
   * 文案
   * text?
   */
  readonly text?: string;
}

/**
 * 活动楼层
 * 活动楼层：正在进行的活动与任务。 Campaigns and tasks that are on.
 */

export interface ClientCampaignFloor extends ClientSection {
  /**
   * 运营位
   * ref(banner_slot)?
   */
  readonly slot?: string;
  /**
   * 活动
   * 依次摆出的活动。
   * list(ref(campaign))
   */
  readonly campaigns: readonly string[];
  /**
   * 内容
   * list(ref(function))
   */
  readonly items: readonly string[];
}

/**
 * 场景楼层
 * 生活场景：一个时节要办的事，如采暖季、开学季。 What a season of life asks for.
 */

export interface ClientSceneFloor extends ClientSection {
  /**
   * 内容
   * list(ref(function))
   */
  readonly items: readonly string[];
  /**
   * 月份
   * 每年的哪几个月显示；不写则全年。
   * set(int)
   */
  readonly months: readonly number[];
}

/**
 * 资讯楼层
 * 资讯：财经资讯与投资者教育。 News and investor education.
 */

export interface ClientNewsFeed extends ClientSection {
  /**
   * 功能
   * ref(function)?
   */
  readonly function?: string;
  /**
   * 条数
   * int
   */
  readonly size: number;
}

/**
 * 产品
 * 产品：客户能买、能存、能借的一种东西；名称就是产品名称。 What a customer can buy, deposit in or borrow.
 */

export interface ClientProduct {
  readonly label?: string;
  /**
   * 简称
   * text?
   */
  readonly short_name?: string;
  /**
   * 卖点
   * 一句话说清好在哪里；不得承诺收益。
   * text?
   */
  readonly highlight?: string;
  /**
   * 币种
   * 不写则是人民币。
   * product_currency?
   */
  readonly currency?: ProductCurrency;
  /**
   * 起点金额
   * money?
   */
  readonly min?: Money;
  /**
   * 追加起点
   * 买过之后再买，最少多少；不写则与起点金额相同。
   * money?
   */
  readonly min_additional?: Money;
  /**
   * 递增金额
   * money?
   */
  readonly step?: Money;
  /**
   * 单户上限
   * money?
   */
  readonly max_per_customer?: Money;
  /**
   * 销售期
   * 两端的日期都包含在内。
   * range(date)?
   */
  readonly sale?: Span<DateText>;
  /**
   * 预约期
   * 开售之前哪几天可以预约。
   * range(date)?
   */
  readonly reserve?: Span<DateText>;
  /**
   * 发售时段
   * 每天只在这些时段发售，各有各的额度；不写则全天可买。
   * table(sale_window)
   */
  readonly windows?: readonly ClientSaleWindow[];
  /**
   * 截止时间
   * 当日几点前有效，之后算下一个工作日。
   * time?
   */
  readonly cutoff?: TimeText;
  /**
   * 收益类型
   * 收益怎样表示；不写则看大类：存款是固定利率，结构性存款是利率区间，理财是业绩基准，基金是单位净值。
   * yield_kind?
   */
  readonly yield?: YieldKind;
  /**
   * 最低角色
   * role
   */
  readonly role: Role;
  /**
   * 可用账户
   * 从哪几类账户购买或发放。
   * set(account_grade)
   */
  readonly accounts: readonly AccountGrade[];
  /**
   * 销售地区
   * list(text)
   */
  readonly regions: readonly string[];
  /**
   * 特点
   * list(text)
   */
  readonly tags: readonly string[];
  /**
   * 代销
   * 是否代销其他机构的产品。
   * bool
   */
  readonly agency: boolean;
  /**
   * 发行机构
   * 发行、管理或承保的机构，代销时必写。
   * text?
   */
  readonly issuer?: string;
  /**
   * 费用
   * table(fee)
   */
  readonly fees?: readonly ClientFee[];
  /**
   * 销售文件
   * table(product_document)
   */
  readonly documents?: readonly ClientProductDocument[];
  /**
   * 在售
   * bool
   */
  readonly on_sale: boolean;
}

/**
 * 发售时段
 * 一个发售时段：几点开抢、几点收、放多少额度。 When in a day a product is let go, and how much of it.
 */

export interface ClientSaleWindow {
  readonly label?: string;
  /**
   * 开抢时间
   * time
   */
  readonly opens: TimeText;
  /**
   * 收市时间
   * time
   */
  readonly closes: TimeText;
  /**
   * 星期
   * 每周哪几天，一是星期一；不写则天天。
   * set(int)
   */
  readonly weekdays: readonly number[];
}

/**
 * 费用明细
 * 一项费用：按比例，或按笔。 One fee: a rate, or an amount a time.
 */

export interface ClientFee {
  readonly label?: string;
  /**
   * 名目
   * fee_item
   */
  readonly item: FeeItem;
  /**
   * 费率
   * percent?
   */
  readonly rate?: DecimalText;
  /**
   * 折扣
   * 打几折：10% 就是一折。
   * percent?
   */
  readonly discount?: DecimalText;
  /**
   * 金额
   * money?
   */
  readonly amount?: Money;
  /**
   * 说明
   * text?
   */
  readonly note?: string;
}

/**
 * 销售文件明细
 * 一份销售文件。 One document of a product.
 */

export interface ClientProductDocument {
  readonly label?: string;
  /**
   * 种类
   * document_sort
   */
  readonly sort: DocumentSort;
  /**
   * 版本
   * 客户签的是哪一版，随订单留存。
   * text
   */
  readonly version: string;
  /**
   * 网址
   * url
   */
  readonly url: string;
  /**
   * 生效日
   * 这一版从哪天起用；不写则已经在用。
   * date?
   */
  readonly effective?: DateText;
  /**
   * 须读完
   * 购买之前要打开读完。
   * bool
   */
  readonly must_read: boolean;
}

/**
 * 产品公示
 * 产品公示：各类产品旁边固定要写的话，全行一份。 What stands beside products, once for the whole bank.
 */

export interface ClientProductNotice {
  readonly label?: string;
  /**
   * 存款提示
   * 存款旁边。
   * text
   */
  readonly deposit: string;
  /**
   * 代销提示
   * 代销产品旁边，与发行机构写在一起。
   * text
   */
  readonly agency: string;
  /**
   * 基金提示
   * text
   */
  readonly fund: string;
  /**
   * 贵金属提示
   * text
   */
  readonly gold: string;
  /**
   * 国债提示
   * text
   */
  readonly bond: string;
  /**
   * 保险提示
   * text
   */
  readonly insurance: string;
  /**
   * 贷款提示
   * text
   */
  readonly loan: string;
  /**
   * 长者提示
   * 六十五岁以上的客户购买投资产品前再念一遍。
   * text
   */
  readonly elder: string;
  /**
   * 首购提示
   * 第一次购买投资产品的客户。
   * text
   */
  readonly first_purchase: string;
}

/**
 * 动账提醒规则
 * 动账提醒与安全通知。 Alerts about money and security.
 */

export interface ClientAlertRules {
  readonly label?: string;
  /**
   * 默认开通
   * 新客户默认开通。
   * bool
   */
  readonly on_by_default: boolean;
  /**
   * 渠道
   * set(alert_channel)
   */
  readonly channels: readonly AlertChannel[];
  /**
   * 起点金额
   * 多少以上提醒，客户可以往低调。
   * money
   */
  readonly from_amount: Money;
  /**
   * 关闭认证
   * 关闭提醒须通过的认证方式。
   * set(ref(auth_tool))
   */
  readonly turned_off_with: readonly string[];
  /**
   * 必发起点
   * 单笔多少以上，关了提醒也照样通知。
   * money
   */
  readonly always_above: Money;
  /**
   * 必发通知
   * 不能关的安全通知。
   * set(security_notice)
   */
  readonly always: readonly SecurityNotice[];
}

/**
 * 版本下限
 * 一个手机平台上的版本。 Versions on a platform.
 */

export interface ClientVersionRow {
  /**
   * 平台
   * device_platform
   */
  readonly platform: DevicePlatform;
  /**
   * 强制升级
   * 低于它就不能用，必须升级。
   * text
   */
  readonly forced_below: string;
  /**
   * 建议升级
   * 低于它就提示升级，可以跳过。
   * text
   */
  readonly recommended_below: string;
  /**
   * 系统下限
   * 操作系统的最低版本。
   * text
   */
  readonly least_system: string;
}

/**
 * 升级规则
 * 升级规则：什么版本必须升，怎样提醒。 When the app has to be upgraded.
 */

export interface ClientUpgradeRules {
  readonly label?: string;
  /**
   * 版本表
   * table(version_row)
   */
  readonly versions?: readonly ClientVersionRow[];
  /**
   * 提醒间隔
   * 跳过之后多久再提示。
   * duration
   */
  readonly remind_every: DurationText;
  /**
   * 提前公告
   * 强制升级之前，提前多久公告。
   * duration
   */
  readonly announced_before: DurationText;
  /**
   * 核对安装包
   * 安装包下载后核对签名与摘要。
   * bool
   */
  readonly verifies_package: boolean;
  /**
   * 漏洞即停
   * 有严重漏洞的版本，不等公告立即停用。
   * bool
   */
  readonly stops_vulnerable: boolean;
}

/**
 * 风控告知
 * 风控告知：发生了什么、下一步怎么办、可以打什么电话、怎样申诉。说法不得透露规则与阈值；标签只给行内看，不到手机上。
 * What a customer is told when risk control steps in. It never tells which rule or threshold it was; its label stays with the bank.
 */

export interface ClientRiskNotice {
  /**
   * 情形
   * notice_case
   */
  readonly case: NoticeCase;
  /**
   * 标题
   * text
   */
  readonly title: string;
  /**
   * 说明
   * 发生了什么，一两句话，不吓人、不指责。
   * text
   */
  readonly body: string;
  /**
   * 下一步
   * 客户现在可以做什么。
   * text
   */
  readonly advice: string;
  /**
   * 求助电话
   * set(notice_hotline)
   */
  readonly hotlines: readonly NoticeHotline[];
  /**
   * 申诉渠道
   * set(appeal_channel)
   */
  readonly appeal: readonly AppealChannel[];
  /**
   * 申诉材料
   * 申诉须带什么材料。
   * text?
   */
  readonly appeal_papers?: string;
  /**
   * 答复时限
   * 受理后多久答复；核查通过的即时解除。
   * duration?
   */
  readonly answer_within?: DurationText;
}

/**
 * 角色准入
 * 一个角色的准入条件与能力。核验与能力都只写比前一角色多出来的，前一角色的一并算在内。
 * How somebody gets a role and what it may do: what is written comes on top of the role that it builds on.
 */

export interface ClientRolePolicy {
  /**
   * 可办
   * 另外能办的事。
   * set(role_ability)
   */
  readonly may: readonly RoleAbility[];
  /**
   * 能力
   * 一句话说明能做什么。
   * text
   */
  readonly abilities: string;
}

/**
 * 生活场景
 * 生活场景：一件要办的事，牵出几个功能；搜它的名字或标签，功能一起出来。
 * Something that life asks for, and the functions that it takes. Found by its label and its words.
 */

export interface ClientLifeScene {
  readonly label?: string;
  /**
   * 相关功能
   * list(ref(function))
   */
  readonly functions: readonly string[];
  /**
   * 相关货架
   * 相关的产品，放在哪个货架上。
   * ref(shelf)?
   */
  readonly shelf?: string;
  /**
   * 主动推荐
   * 到了月份、日子就主动推荐；否则只在搜索时出来。
   * bool
   */
  readonly proactive: boolean;
  /**
   * 月份
   * 每年的哪几个月主动推荐；不写则全年。搜索时不管月份。
   * set(int)
   */
  readonly months: readonly number[];
  /**
   * 日子
   * 每月的哪几天主动推荐；不写则整月。
   * range(int)?
   */
  readonly days?: Span<number>;
  /**
   * 启用
   * bool
   */
  readonly live: boolean;
}

/**
 * 搜索设置
 * 搜索设置：每种匹配的基本分，加上热度与客群的分，高的在前。 How hits are ranked.
 */

export interface ClientSearchSettings {
  readonly label?: string;
  /**
   * 结果数
   * 最多列出几条。
   * int
   */
  readonly results: number;
  /**
   * 热搜词
   * 搜索页上的热词。
   * list(text)
   */
  readonly hot_words: readonly string[];
}

/**
 * 货架
 * 货架：按条件从产品里选取，自动上下架。 A shelf picks products by a condition; what is new and fits appears by itself.
 */

export interface ClientShelf {
  readonly label?: string;
  /**
   * 数量
   * int
   */
  readonly size: number;
  /**
   * 展示期
   * range(date)?
   */
  readonly during?: Span<DateText>;
  /**
   * 千人千面
   * 按客户特征重排（千人千面）；客户关掉个性化后按排序展示。
   * bool
   */
  readonly personalised: boolean;
  /**
   * 排名依据
   * 凭什么排先后。
   * ranking_basis
   */
  readonly basis: RankingBasis;
  /**
   * 统计区间
   * 销量、持有人数、过往业绩看多久，按月、年写，如 6个月、1年。
   * duration?
   */
  readonly over?: DurationText;
  /**
   * 刷新频率
   * refresh_rate
   */
  readonly refresh: RefreshRate;
  /**
   * 排序说明
   * 给客户看的一句话：按什么排、什么时候更新；榜单与个性化货架必写。
   * text?
   */
  readonly criterion?: string;
  /**
   * 所在功能
   * 不在频道页上、由这些功能自己的页面展示的，如产品列表。 Functions on whose own screens it is shown.
   * list(ref(function))
   */
  readonly shown_in: readonly string[];
}

/**
 * 跳转
 * 跳转：点了去哪里，功能、产品、页面、网址任选其一。 Where a tap leads.
 */

export interface ClientLink {
  /**
   * 功能
   * ref(function)?
   */
  readonly function?: string;
  /**
   * 产品
   * ref(product)?
   */
  readonly product?: string;
  /**
   * 页面
   * ref(page)?
   */
  readonly page?: string;
  /**
   * 活动
   * ref(campaign)?
   */
  readonly campaign?: string;
  /**
   * 网址
   * 域名须在应用设置的外链白名单里。
   * url?
   */
  readonly url?: string;
  /**
   * 跳转参数
   * 带给目标页面的参数，如从哪里来。
   * map(text)
   */
  readonly parameters: Keyed<string>;
}

/**
 * 素材
 * 素材：运营位上的一帧；名称就是给人看的标题。 One thing shown in a slot; its label is its title.
 */

export interface ClientCreative extends ClientLink {
  readonly label?: string;
  /**
   * 文案
   * text?
   */
  readonly text?: string;
  /**
   * 图片
   * asset?
   */
  readonly image?: string;
  /**
   * 投放期
   * range(date)?
   */
  readonly during?: Span<DateText>;
  /**
   * 星期
   * 每周哪几天投放，一是星期一；不写则天天。
   * set(int)
   */
  readonly weekdays: readonly number[];
  /**
   * 时段
   * 每天几点到几点投放，可以过零点；不写则全天。
   * range(time)?
   */
  readonly hours?: Span<TimeText>;
  /**
   * 最低角色
   * role
   */
  readonly role: Role;
  /**
   * 每人累计
   * 对同一位客户一共出现几次；不写则不限。
   * int?
   */
  readonly total?: number;
  /**
   * 起始版本
   * 从哪个应用版本起投放，写成 6.2 或 6.2.0。
   * text?
   */
  readonly min_version?: string;
  /**
   * 截止版本
   * 到哪个应用版本为止投放。
   * text?
   */
  readonly max_version?: string;
  /**
   * 埋点编号
   * 曝光与点击事件里带的编号；不写则用素材的名字。
   * text?
   */
  readonly tracking?: string;
}

/**
 * 运营位
 * 运营位：频道页上留给运营的位置。 A place that operations may fill.
 */

export interface ClientSlot {
  readonly label?: string;
  /**
   * 帧数上限
   * 一共最多几帧。
   * int
   */
  readonly frames: number;
  /**
   * 投放素材
   * many(creative)
   */
  readonly creatives?: Keyed<ClientCreative>;
  /**
   * 最低角色
   * role
   */
  readonly role: Role;
  /**
   * 个性化
   * 按客户特征推荐的运营位，客户关掉个性化后出同样多的普通素材（《个人信息保护法》第二十四条）。
   * bool
   */
  readonly personalised: boolean;
  /**
   * 关怀版可见
   * 关怀版里是否出现。
   * bool
   */
  readonly elder: boolean;
  /**
   * 所在功能
   * 不在频道页上、由这些功能自己的页面展示的，如结果页。 Functions on whose own screens it is shown.
   * list(ref(function))
   */
  readonly shown_in: readonly string[];
  /**
   * 曝光事件
   * 素材露出时记的行为事件。
   * ref(event)
   */
  readonly exposure_event: string;
  /**
   * 点击事件
   * 点开素材时记的行为事件。
   * ref(event)
   */
  readonly click_event: string;
}

/**
 * 轮播位
 * 轮播位：页面里的横幅。 Banner.
 */

export interface ClientBannerSlot extends ClientSlot {
  /**
   * 轮播间隔
   * 每帧停留。
   * duration
   */
  readonly rotation: DurationText;
  /**
   * 宽高比
   * 宽是高的几倍。
   * number
   */
  readonly ratio: DecimalText;
}

/**
 * 打断类运营位
 * 会打断人的运营位：都要能一键关闭，关了不再弹；频次有上限，同时只弹一个。
 * A slot that interrupts: one tap closes it, at once, and it stays closed; as often as its caps allow, one at a time.
 */

export interface ClientInterruptingSlot extends ClientSlot {
  /**
   * 关闭点击数
   * 点几下能关掉。
   * int
   */
  readonly close_taps: number;
  /**
   * 关闭按钮
   * 关闭按钮的边长，点。
   * int
   */
  readonly close_button: number;
  /**
   * 倒计时关闭
   * 倒计时结束才能关。
   * bool
   */
  readonly countdown_before_close: boolean;
  /**
   * 关后再弹
   * 关闭后在同一页再弹。
   * bool
   */
  readonly reopen: boolean;
  /**
   * 全屏可点
   * 点画面的任何地方都会跳转。
   * bool
   */
  readonly tap_anywhere: boolean;
  /**
   * 每日次数
   * 每位客户每天最多几次。
   * int
   */
  readonly per_day: number;
  /**
   * 每小时次数
   * 每位客户每小时最多几次；不写则只受每日次数限制。
   * int?
   */
  readonly per_hour?: number;
  /**
   * 每月次数
   * 每位客户每月最多几次；不写则只受每日次数限制。
   * int?
   */
  readonly per_month?: number;
  /**
   * 最小间隔
   * 两次之间至少隔多久。
   * duration
   */
  readonly interval: DurationText;
  /**
   * 优先级
   * 几个运营位同时要弹时，大的先弹，其余的等下一次。
   * int
   */
  readonly priority: number;
  /**
   * 关闭事件
   * ref(event)
   */
  readonly close_event: string;
  /**
   * 摇一摇
   * 摇一摇跳转，默认不用。
   * bool
   */
  readonly shake: boolean;
  /**
   * 摇一摇开关
   * 客户可以在设置里关掉摇一摇。
   * bool
   */
  readonly shake_switch: boolean;
  /**
   * 摇动加速度
   * 触发摇一摇的加速度，米每二次方秒（T/TAF 078.7-2022）。
   * number
   */
  readonly shake_acceleration: DecimalText;
  /**
   * 转动角度
   * 触发摇一摇的转动角度，度。
   * int
   */
  readonly shake_angle: number;
  /**
   * 摇动时长
   * 触发摇一摇的持续时间。
   * duration
   */
  readonly shake_time: DurationText;
}

/**
 * 插屏位
 * 插屏位：进入页面时弹出，一次一个。 Interstitial.
 */

export interface ClientInterstitialSlot extends ClientInterruptingSlot {
  /**
   * 每次打开次数
   * 每次打开应用最多几个。
   * int
   */
  readonly per_session: number;
}

/**
 * 浮窗位
 * 浮窗位：页面边上的小图标。 Floating button.
 */

export interface ClientFloatSlot extends ClientInterruptingSlot {
  /**
   * 关闭后隐藏
   * 关闭后多久不再出现。
   * duration
   */
  readonly hide_after_close: DurationText;
  /**
   * 遮挡金额
   * 是否会盖住金额与确认区。
   * bool
   */
  readonly covers_amount: boolean;
}

/**
 * 开屏位
 * 开屏位：启动时的画面，同意隐私政策之前不出现。 Splash screen.
 */

export interface ClientSplashSlot extends ClientInterruptingSlot {
  /**
   * 展示时长
   * 自动消失前的时长。
   * duration
   */
  readonly display: DurationText;
  /**
   * 跳过按钮
   * 跳过按钮的边长，点。
   * int
   */
  readonly skip_button: number;
  /**
   * 同意前展示
   * 同意隐私政策之前就展示。
   * bool
   */
  readonly before_consent: boolean;
}

/**
 * 公告位
 * 公告位：滚动的文字。 Notice ticker.
 */

export interface ClientNoticeSlot extends ClientSlot {
  /**
   * 轮播间隔
   * 每条停留。
   * duration
   */
  readonly rotation: DurationText;
}

/**
 * 推送位
 * 推送位：系统通知、站内信与短信。 Push and text messages.
 */

export interface ClientPushSlot extends ClientSlot {
  /**
   * 性质
   * message_nature
   */
  readonly nature: MessageNature;
  /**
   * 渠道
   * 依次用哪些渠道，前面的送不到才用后面的。
   * list(push_channel)
   */
  readonly channels: readonly PushChannel[];
  /**
   * 可退订
   * 客户能退订。
   * bool
   */
  readonly opt_out: boolean;
  /**
   * 遵守免打扰
   * 遵守应用设置的免打扰时段。
   * bool
   */
  readonly quiet: boolean;
  /**
   * 每日次数
   * int
   */
  readonly per_day: number;
  /**
   * 每月次数
   * 每位客户每月最多几条；不写则只受每日次数限制。
   * int?
   */
  readonly per_month?: number;
  /**
   * 最小间隔
   * 两次之间至少隔多久；不写则不隔。
   * duration?
   */
  readonly interval?: DurationText;
}

/**
 * 译文
 * 一种语言的译文，名字就是语言：translation en { … }；分几份写的，点后面写是哪一份：translation en.products { … }。没有译文的，用默认语言的原文。
 * The texts of another locale, named by it; in several parts where that is handier.
 */

export interface ClientTranslation {
  /**
   * 文字
   * table(translated_text)
   */
  readonly texts?: readonly ClientTranslatedText[];
}

/**
 * 译文条目
 * 一条译文。 One text.
 */

export interface ClientTranslatedText {
  readonly label?: string;
  /**
   * 原文
   * 原文：任何名称、口号、文案，照默认语言写；不加引号的路径，是那个声明的名称。
   * text
   */
  readonly of: string;
  /**
   * 译作
   * text
   */
  readonly text: string;
}

/**
 * 语音设置
 * 语音设置：怎样听、听不懂怎么办。 How utterances are heard, and what if they are not understood.
 */

export interface ClientVoiceSettings {
  readonly label?: string;
  /**
   * 启用
   * bool
   */
  readonly live: boolean;
  /**
   * 提示
   * 教客户可以怎么说，轮流显示。
   * list(text)
   */
  readonly hints: readonly string[];
  /**
   * 没听懂
   * 没听懂时说的话。
   * text
   */
  readonly not_understood: string;
  /**
   * 尝试次数
   * 几次没听懂就转人工。
   * int
   */
  readonly attempts: number;
  /**
   * 最长
   * 一句话最多多少个字。
   * int
   */
  readonly longest: number;
}

/**
 * 投资与保险
 * 投资与保险产品。 Everything that carries risk and needs suitability.
 */

export interface ClientInvestment extends ClientProduct {
  /**
   * 风险等级
   * risk_level
   */
  readonly risk: RiskLevel;
  /**
   * 最低承受能力
   * 客户的承受能力至少要到哪一级；不写则只看适当性匹配。
   * risk_tolerance?
   */
  readonly tolerance?: RiskTolerance;
  /**
   * 托管机构
   * 托管机构。
   * text?
   */
  readonly custodian?: string;
  /**
   * 确认天数
   * 确认日：交易日之后第几个工作日。
   * int
   */
  readonly confirm_days: number;
}

/**
 * 理财产品
 * 理财产品。 Wealth management products.
 */

export interface ClientWealthProduct extends ClientInvestment {
  /**
   * 登记编码
   * 登记编码，可在中国理财网查询。
   * text?
   */
  readonly registration?: string;
  /**
   * 净值披露
   * 净值多久公布一次。
   * disclosure_frequency
   */
  readonly disclosure: DisclosureFrequency;
  /**
   * 募集方式
   * offering
   */
  readonly offering: Offering;
  /**
   * 主要投向
   * asset_class
   */
  readonly assets: AssetClass;
  /**
   * 业绩比较基准
   * 业绩比较基准；是区间的，这里写下限。
   * percent?
   */
  readonly benchmark?: DecimalText;
  /**
   * 业绩基准上限
   * percent?
   */
  readonly benchmark_high?: DecimalText;
  /**
   * 提示语
   * text
   */
  readonly disclaimer: string;
  /**
   * 到账天数
   * int
   */
  readonly redeem_days: number;
  /**
   * 投资冷静期
   * 买了之后多久内可以反悔；私募理财必写。
   * duration?
   */
  readonly cooling_off?: DurationText;
}

/**
 * 现金管理类理财
 * 现金管理类理财（银保监发〔2021〕20号）。 Cash management.
 */

export interface ClientCashWealth extends ClientWealthProduct {
  /**
   * 七日年化
   * 七日年化收益率，由估值系统每日更新，这里是上架时的值。
   * percent?
   */
  readonly seven_day_yield?: DecimalText;
  /**
   * 快赎上限
   * 单个客户每日快速赎回的上限。
   * money
   */
  readonly quick_redeem: Money;
  /**
   * 快赎次数
   * 单个客户每日快速赎回几次。
   * int
   */
  readonly quick_times: number;
  /**
   * 最低留存
   * 赎回后至少留多少；不写则可以全部赎回。
   * money?
   */
  readonly keep_min?: Money;
}

/**
 * 封闭式理财
 * 封闭式理财：成立后到期前不能赎回。 Closed-end product.
 */

export interface ClientClosedWealth extends ClientWealthProduct {
  /**
   * 期限
   * 按天写，如 90天、365天。
   * duration
   */
  readonly term: DurationText;
  /**
   * 起息日
   * 成立日；不写则为销售期结束的次日。
   * date?
   */
  readonly starts?: DateText;
  /**
   * 兑付天数
   * 到期后资金几个工作日内回到账户。
   * int
   */
  readonly payout_days: number;
}

/**
 * 开放式理财
 * 开放式理财：按周期开放申购与赎回。 Open-ended product.
 */

export interface ClientOpenWealth extends ClientWealthProduct {
  /**
   * 开放周期
   * 多久开放一次；每个交易日开放写 1天。
   * duration
   */
  readonly cycle: DurationText;
  /**
   * 最短持有
   * 最短持有多久。
   * duration
   */
  readonly holding: DurationText;
  /**
   * 最低赎回
   * money?
   */
  readonly redeem_min?: Money;
  /**
   * 最低留存
   * 赎回后至少留多少；不写则可以全部赎回。
   * money?
   */
  readonly keep_min?: Money;
  /**
   * 巨额赎回
   * 单个开放日净赎回超过上一日总份额的多少，可以延缓办理。
   * percent
   */
  readonly large_redemption: DecimalText;
}

/**
 * 赎回费档
 * 赎回费的一档：持有不足多久，收多少。 A step of the redemption fee.
 */

export interface ClientRedemptionStep {
  readonly label?: string;
  /**
   * 持有不足
   * 持有时间短于这么久。
   * duration
   */
  readonly held_under: DurationText;
  /**
   * 费率
   * percent
   */
  readonly rate: DecimalText;
}

/**
 * 基金
 * 公募基金，本行代销。 Mutual fund.
 */

export interface ClientFund extends ClientInvestment {
  /**
   * 基金代码
   * 六位基金代码。
   * text
   */
  readonly code: string;
  /**
   * 种类
   * fund_sort
   */
  readonly sort: FundSort;
  /**
   * 份额类别
   * share_class
   */
  readonly class: ShareClass;
  /**
   * 定投起点
   * 每期最低定投。
   * money?
   */
  readonly aip_min?: Money;
  /**
   * 定投递增
   * money?
   */
  readonly aip_step?: Money;
  /**
   * 默认分红
   * dividend_mode
   */
  readonly dividend: DividendMode;
  /**
   * 可转换
   * 能转成同一家基金公司的其他基金。
   * bool
   */
  readonly convertible: boolean;
  /**
   * 赎回费率表
   * 持有越久越便宜，从短到长写；按天写，如 7天。
   * table(redemption_step)
   */
  readonly redemption_fees?: readonly ClientRedemptionStep[];
  /**
   * 最低留存份额
   * 赎回后至少留几份；不写则可以全部赎回。
   * number?
   */
  readonly keep_min?: DecimalText;
  /**
   * 到账天数
   * int
   */
  readonly redeem_days: number;
  /**
   * 快赎上限
   * 货币型基金单个客户每日快速赎回的上限。
   * money?
   */
  readonly quick_redeem?: Money;
}

/**
 * 贵金属
 * 贵金属。账户贵金属（纸黄金）自2020年11月起各行停办新开，这里不设。 Precious metals.
 */

export interface ClientGold extends ClientInvestment {
  /**
   * 点差
   * 买入价与卖出价相差多少。
   * percent
   */
  readonly spread: DecimalText;
}

/**
 * 积存金
 * 积存金：按克或按金额积存。 Gold accumulation.
 */

export interface ClientGoldAccumulation extends ClientGold {
  /**
   * 起点克数
   * number
   */
  readonly min_weight: DecimalText;
  /**
   * 递增克数
   * number
   */
  readonly step_weight: DecimalText;
  /**
   * 定投起点
   * 每期最低定投；不写则不能定投。
   * money?
   */
  readonly aip_min?: Money;
  /**
   * 交易时段
   * 什么时段可以买卖；夜盘行情波动大。
   * range(time)
   */
  readonly hours: Span<TimeText>;
  /**
   * 可兑实物
   * 可以兑换实物。
   * bool
   */
  readonly exchangeable: boolean;
  /**
   * 起兑克数
   * 至少多少克才能兑换实物。
   * number
   */
  readonly exchange_min: DecimalText;
}

/**
 * 实物贵金属
 * 实物贵金属：金条、金币、银条。 Bars and coins.
 */

export interface ClientPhysicalGold extends ClientGold {
  /**
   * 单件克重
   * number
   */
  readonly weight_each: DecimalText;
  /**
   * 成色
   * 成色，千分数。
   * int
   */
  readonly fineness: number;
  /**
   * 可回购
   * bool
   */
  readonly buy_back: boolean;
  /**
   * 每克工费
   * 每克的加工费，与金价分开标示。
   * money?
   */
  readonly craft_fee?: Money;
  /**
   * 提货方式
   * 怎么拿到货。
   * set(delivery_mode)
   */
  readonly delivery: readonly DeliveryMode[];
}

/**
 * 储蓄国债
 * 储蓄国债（电子式），财政部发行。 Savings bonds.
 */

export interface ClientBond extends ClientInvestment {
  /**
   * 期限
   * duration
   */
  readonly term: DurationText;
  /**
   * 票面利率
   * percent
   */
  readonly coupon: DecimalText;
  /**
   * 期次
   * 如 2026年第七期。
   * text?
   */
  readonly series?: string;
  /**
   * 付息方式
   * interest_payment
   */
  readonly payment: InterestPayment;
  /**
   * 可提前兑取
   * 可以提前兑取；付息日与到期日前若干天停办。
   * bool
   */
  readonly early_redemption: boolean;
  /**
   * 提前兑取费
   * 提前兑取的手续费，按本金计。
   * percent
   */
  readonly early_fee: DecimalText;
  /**
   * 提前兑取计息
   * 提前兑取时，按持有时间扣除几天利息。
   * table(bond_step)
   */
  readonly early_steps?: readonly ClientBondStep[];
}

/**
 * 提前兑取档
 * 提前兑取的一档：持有不足多久，怎么计息。 What early redemption costs in interest.
 */

export interface ClientBondStep {
  readonly label?: string;
  /**
   * 持有不足
   * 持有时间短于这么久，如 6个月。
   * duration
   */
  readonly held_under: DurationText;
  /**
   * 扣除利息天数
   * 按票面利率计息，扣除几天；不计息的写 none。
   * int?
   */
  readonly deducted?: number;
}

/**
 * 保险产品
 * 保险，本行代理销售。 Insurance, sold as an agent.
 */

export interface ClientInsurance extends ClientInvestment {
  /**
   * 种类
   * insurance_sort
   */
  readonly sort: InsuranceSort;
  /**
   * 交费方式
   * premium_mode
   */
  readonly premium: PremiumMode;
  /**
   * 保障期限
   * 保障多久，如 1年、20年。
   * duration
   */
  readonly period: DurationText;
  /**
   * 交费期间
   * 期交时交几年。
   * duration?
   */
  readonly paying?: DurationText;
  /**
   * 投保年龄
   * 多少岁可以投保，如 0岁..60岁。
   * range(int)?
   */
  readonly ages?: Span<number>;
  /**
   * 最低保额
   * 保险金额从多少起。
   * money?
   */
  readonly cover_min?: Money;
  /**
   * 等待期
   * 合同生效后多久内出险不赔；健康保险常有。
   * duration?
   */
  readonly waiting?: DurationText;
  /**
   * 犹豫期
   * 犹豫期内退保，退还全部保费。
   * duration
   */
  readonly hesitation: DurationText;
}

export interface TaggedClientLuckyWheel extends ClientLuckyWheel {
  readonly $kind: "lucky_wheel";
}

export interface TaggedClientNineGrid extends ClientNineGrid {
  readonly $kind: "nine_grid";
}

export interface TaggedClientGoldenEgg extends ClientGoldenEgg {
  readonly $kind: "golden_egg";
}

export interface TaggedClientScratchCard extends ClientScratchCard {
  readonly $kind: "scratch_card";
}

export interface TaggedClientBlindBox extends ClientBlindBox {
  readonly $kind: "blind_box";
}

export interface TaggedClientRedPacketRain extends ClientRedPacketRain {
  readonly $kind: "red_packet_rain";
}

export interface TaggedClientGroupBuy extends ClientGroupBuy {
  readonly $kind: "group_buy";
}

export interface TaggedClientBargain extends ClientBargain {
  readonly $kind: "bargain";
}

export interface TaggedClientBoost extends ClientBoost {
  readonly $kind: "boost";
}

export interface TaggedClientInviteGift extends ClientInviteGift {
  readonly $kind: "invite_gift";
}

export interface TaggedClientFlashSale extends ClientFlashSale {
  readonly $kind: "flash_sale";
}

export interface TaggedClientPointsExchange extends ClientPointsExchange {
  readonly $kind: "points_exchange";
}

export interface TaggedClientCouponCentre extends ClientCouponCentre {
  readonly $kind: "coupon_centre";
}

export interface TaggedClientSpendAndSave extends ClientSpendAndSave {
  readonly $kind: "spend_and_save";
}

export interface TaggedClientDailySignIn extends ClientDailySignIn {
  readonly $kind: "daily_sign_in";
}

export interface TaggedClientTaskCentre extends ClientTaskCentre {
  readonly $kind: "task_centre";
}

export interface TaggedClientNewcomerGift extends ClientNewcomerGift {
  readonly $kind: "newcomer_gift";
}

export interface TaggedClientFirstCardGift extends ClientFirstCardGift {
  readonly $kind: "first_card_gift";
}

export interface TaggedClientPayrollGift extends ClientPayrollGift {
  readonly $kind: "payroll_gift";
}

export interface TaggedClientAssetGrowth extends ClientAssetGrowth {
  readonly $kind: "asset_growth";
}

export interface TaggedClientFirstBuyGift extends ClientFirstBuyGift {
  readonly $kind: "first_buy_gift";
}

export interface TaggedClientQuiz extends ClientQuiz {
  readonly $kind: "quiz";
}

export interface TaggedClientBirthdayCare extends ClientBirthdayCare {
  readonly $kind: "birthday_care";
}

export interface TaggedClientWinBack extends ClientWinBack {
  readonly $kind: "win_back";
}

export interface TaggedClientArticle extends ClientArticle {
  readonly $kind: "article";
}

export interface TaggedClientAnnouncement extends ClientAnnouncement {
  readonly $kind: "announcement";
}

export interface TaggedClientNewsItem extends ClientNewsItem {
  readonly $kind: "news_item";
}

export interface TaggedClientFaq extends ClientFaq {
  readonly $kind: "faq";
}

export interface TaggedClientDemandDeposit extends ClientDemandDeposit {
  readonly $kind: "demand_deposit";
}

export interface TaggedClientTimeDeposit extends ClientTimeDeposit {
  readonly $kind: "time_deposit";
}

export interface TaggedClientInstalmentDeposit extends ClientInstalmentDeposit {
  readonly $kind: "instalment_deposit";
}

export interface TaggedClientNoticeDeposit extends ClientNoticeDeposit {
  readonly $kind: "notice_deposit";
}

export interface TaggedClientLargeCd extends ClientLargeCd {
  readonly $kind: "large_cd";
}

export interface TaggedClientStructuredDeposit extends ClientStructuredDeposit {
  readonly $kind: "structured_deposit";
}

export interface TaggedClientSmartDeposit extends ClientSmartDeposit {
  readonly $kind: "smart_deposit";
}

export interface TaggedClientConsumerLoan extends ClientConsumerLoan {
  readonly $kind: "consumer_loan";
}

export interface TaggedClientBusinessLoan extends ClientBusinessLoan {
  readonly $kind: "business_loan";
}

export interface TaggedClientMortgage extends ClientMortgage {
  readonly $kind: "mortgage";
}

export interface TaggedClientCreditCard extends ClientCreditCard {
  readonly $kind: "credit_card";
}

export interface TaggedClientGrid extends ClientGrid {
  readonly $kind: "grid";
}

export interface TaggedClientMenuList extends ClientMenuList {
  readonly $kind: "menu_list";
}

export interface TaggedClientDirectory extends ClientDirectory {
  readonly $kind: "directory";
}

export interface TaggedClientBanner extends ClientBanner {
  readonly $kind: "banner";
}

export interface TaggedClientNotice extends ClientNotice {
  readonly $kind: "notice";
}

export interface TaggedClientShelfView extends ClientShelfView {
  readonly $kind: "shelf_view";
}

export interface TaggedClientRanking extends ClientRanking {
  readonly $kind: "ranking";
}

export interface TaggedClientSearchBar extends ClientSearchBar {
  readonly $kind: "search_bar";
}

export interface TaggedClientAccountCard extends ClientAccountCard {
  readonly $kind: "account_card";
}

export interface TaggedClientAssetSummary extends ClientAssetSummary {
  readonly $kind: "asset_summary";
}

export interface TaggedClientCardFace extends ClientCardFace {
  readonly $kind: "card_face";
}

export interface TaggedClientProfileCard extends ClientProfileCard {
  readonly $kind: "profile_card";
}

export interface TaggedClientEntry extends ClientEntry {
  readonly $kind: "entry";
}

export interface TaggedClientCampaignFloor extends ClientCampaignFloor {
  readonly $kind: "campaign_floor";
}

export interface TaggedClientSceneFloor extends ClientSceneFloor {
  readonly $kind: "scene_floor";
}

export interface TaggedClientNewsFeed extends ClientNewsFeed {
  readonly $kind: "news_feed";
}

export interface TaggedClientCreative extends ClientCreative {
  readonly $kind: "creative";
}

export interface TaggedClientBannerSlot extends ClientBannerSlot {
  readonly $kind: "banner_slot";
}

export interface TaggedClientInterstitialSlot extends ClientInterstitialSlot {
  readonly $kind: "interstitial_slot";
}

export interface TaggedClientFloatSlot extends ClientFloatSlot {
  readonly $kind: "float_slot";
}

export interface TaggedClientSplashSlot extends ClientSplashSlot {
  readonly $kind: "splash_slot";
}

export interface TaggedClientNoticeSlot extends ClientNoticeSlot {
  readonly $kind: "notice_slot";
}

export interface TaggedClientPushSlot extends ClientPushSlot {
  readonly $kind: "push_slot";
}

export interface TaggedClientCashWealth extends ClientCashWealth {
  readonly $kind: "cash_wealth";
}

export interface TaggedClientClosedWealth extends ClientClosedWealth {
  readonly $kind: "closed_wealth";
}

export interface TaggedClientOpenWealth extends ClientOpenWealth {
  readonly $kind: "open_wealth";
}

export interface TaggedClientFund extends ClientFund {
  readonly $kind: "fund";
}

export interface TaggedClientGoldAccumulation extends ClientGoldAccumulation {
  readonly $kind: "gold_accumulation";
}

export interface TaggedClientPhysicalGold extends ClientPhysicalGold {
  readonly $kind: "physical_gold";
}

export interface TaggedClientBond extends ClientBond {
  readonly $kind: "bond";
}

export interface TaggedClientInsurance extends ClientInsurance {
  readonly $kind: "insurance";
}

export type AnyClientCampaign =
  | TaggedClientLuckyWheel
  | TaggedClientNineGrid
  | TaggedClientGoldenEgg
  | TaggedClientScratchCard
  | TaggedClientBlindBox
  | TaggedClientRedPacketRain
  | TaggedClientGroupBuy
  | TaggedClientBargain
  | TaggedClientBoost
  | TaggedClientInviteGift
  | TaggedClientFlashSale
  | TaggedClientPointsExchange
  | TaggedClientCouponCentre
  | TaggedClientSpendAndSave
  | TaggedClientDailySignIn
  | TaggedClientTaskCentre
  | TaggedClientNewcomerGift
  | TaggedClientFirstCardGift
  | TaggedClientPayrollGift
  | TaggedClientAssetGrowth
  | TaggedClientFirstBuyGift
  | TaggedClientQuiz
  | TaggedClientBirthdayCare
  | TaggedClientWinBack;

export type AnyClientDrawCampaign =
  | TaggedClientLuckyWheel
  | TaggedClientNineGrid
  | TaggedClientGoldenEgg
  | TaggedClientScratchCard
  | TaggedClientBlindBox
  | TaggedClientRedPacketRain;

export type AnyClientSocialCampaign =
  | TaggedClientGroupBuy
  | TaggedClientBargain
  | TaggedClientBoost
  | TaggedClientInviteGift;

export type AnyClientGiftCampaign =
  | TaggedClientNewcomerGift
  | TaggedClientFirstCardGift
  | TaggedClientPayrollGift
  | TaggedClientAssetGrowth
  | TaggedClientFirstBuyGift
  | TaggedClientQuiz
  | TaggedClientBirthdayCare
  | TaggedClientWinBack;

export type AnyClientContent =
  | TaggedClientArticle
  | TaggedClientAnnouncement
  | TaggedClientNewsItem
  | TaggedClientFaq;

export type AnyClientDeposit =
  | TaggedClientDemandDeposit
  | TaggedClientTimeDeposit
  | TaggedClientInstalmentDeposit
  | TaggedClientNoticeDeposit
  | TaggedClientLargeCd
  | TaggedClientStructuredDeposit
  | TaggedClientSmartDeposit;

export type AnyClientLoan =
  TaggedClientConsumerLoan | TaggedClientBusinessLoan | TaggedClientMortgage;

export type AnyClientSection =
  | TaggedClientGrid
  | TaggedClientMenuList
  | TaggedClientDirectory
  | TaggedClientBanner
  | TaggedClientNotice
  | TaggedClientShelfView
  | TaggedClientRanking
  | TaggedClientSearchBar
  | TaggedClientAccountCard
  | TaggedClientAssetSummary
  | TaggedClientCardFace
  | TaggedClientProfileCard
  | TaggedClientEntry
  | TaggedClientCampaignFloor
  | TaggedClientSceneFloor
  | TaggedClientNewsFeed;

export type AnyClientProduct =
  | TaggedClientDemandDeposit
  | TaggedClientTimeDeposit
  | TaggedClientInstalmentDeposit
  | TaggedClientNoticeDeposit
  | TaggedClientLargeCd
  | TaggedClientStructuredDeposit
  | TaggedClientSmartDeposit
  | TaggedClientConsumerLoan
  | TaggedClientBusinessLoan
  | TaggedClientMortgage
  | TaggedClientCreditCard
  | TaggedClientCashWealth
  | TaggedClientClosedWealth
  | TaggedClientOpenWealth
  | TaggedClientFund
  | TaggedClientGoldAccumulation
  | TaggedClientPhysicalGold
  | TaggedClientBond
  | TaggedClientInsurance;

export type AnyClientLink = TaggedClientCreative;

export type AnyClientSlot =
  | TaggedClientBannerSlot
  | TaggedClientInterstitialSlot
  | TaggedClientFloatSlot
  | TaggedClientSplashSlot
  | TaggedClientNoticeSlot
  | TaggedClientPushSlot;

export type AnyClientInterruptingSlot =
  TaggedClientInterstitialSlot | TaggedClientFloatSlot | TaggedClientSplashSlot;

export type AnyClientInvestment =
  | TaggedClientCashWealth
  | TaggedClientClosedWealth
  | TaggedClientOpenWealth
  | TaggedClientFund
  | TaggedClientGoldAccumulation
  | TaggedClientPhysicalGold
  | TaggedClientBond
  | TaggedClientInsurance;

export type AnyClientWealthProduct =
  TaggedClientCashWealth | TaggedClientClosedWealth | TaggedClientOpenWealth;

export type AnyClientGold =
  TaggedClientGoldAccumulation | TaggedClientPhysicalGold;

export interface BankManifest {
  readonly $schema?: string;
  readonly format: "bankc.manifest/1";
  /** 银行 */
  readonly bank: ClientBank;
  /** 账户分类 */
  readonly account_class?: Keyed<ClientAccountClass>;
  /** 他行卡办法 */
  readonly card_linking?: ClientCardLinking;
  /** 一键查户办法 */
  readonly account_search?: ClientAccountSearch;
  /** 账户升降级 */
  readonly account_move?: Keyed<ClientAccountMove>;
  /** 销户办法 */
  readonly account_closing?: Keyed<ClientAccountClosing>;
  /** 应用设置 */
  readonly app?: ClientApp;
  /** 关怀版设置 */
  readonly elder_mode?: ClientElderMode;
  /** 认证方式 */
  readonly auth_tool?: Keyed<ClientAuthTool>;
  /** 认证组合 */
  readonly tool_set?: Keyed<ClientToolSet>;
  /** 认证环节 */
  readonly auth_step?: Keyed<ClientAuthStep>;
  /** 品牌 */
  readonly brand?: ClientBrand;
  /** 主题 */
  readonly theme?: Keyed<ClientTheme>;
  /** 皮肤 */
  readonly skin?: Keyed<ClientSkin>;
  /** 奖品 */
  readonly prize?: Keyed<ClientPrize>;
  /** 优惠券 */
  readonly coupon?: Keyed<ClientCoupon>;
  /** 奖项 */
  readonly draw_prize?: Keyed<ClientDrawPrize>;
  /** 大转盘 */
  readonly lucky_wheel?: Keyed<ClientLuckyWheel>;
  /** 九宫格抽奖 */
  readonly nine_grid?: Keyed<ClientNineGrid>;
  /** 砸金蛋 */
  readonly golden_egg?: Keyed<ClientGoldenEgg>;
  /** 刮刮卡 */
  readonly scratch_card?: Keyed<ClientScratchCard>;
  /** 盲盒 */
  readonly blind_box?: Keyed<ClientBlindBox>;
  /** 红包雨场次 */
  readonly rain_round?: Keyed<ClientRainRound>;
  /** 红包雨 */
  readonly red_packet_rain?: Keyed<ClientRedPacketRain>;
  /** 拼团 */
  readonly group_buy?: Keyed<ClientGroupBuy>;
  /** 砍价 */
  readonly bargain?: Keyed<ClientBargain>;
  /** 助力 */
  readonly boost?: Keyed<ClientBoost>;
  /** 邀请阶梯 */
  readonly invite_tier?: Keyed<ClientInviteTier>;
  /** 邀请有礼 */
  readonly invite_gift?: Keyed<ClientInviteGift>;
  /** 秒杀商品 */
  readonly flash_item?: Keyed<ClientFlashItem>;
  /** 限时秒杀 */
  readonly flash_sale?: Keyed<ClientFlashSale>;
  /** 兑换品 */
  readonly points_item?: Keyed<ClientPointsItem>;
  /** 积分兑换 */
  readonly points_exchange?: Keyed<ClientPointsExchange>;
  /** 可领优惠券 */
  readonly coupon_offer?: Keyed<ClientCouponOffer>;
  /** 领券中心 */
  readonly coupon_centre?: Keyed<ClientCouponCentre>;
  /** 满减档 */
  readonly saving_step?: Keyed<ClientSavingStep>;
  /** 满减立减 */
  readonly spend_and_save?: Keyed<ClientSpendAndSave>;
  /** 签到阶梯 */
  readonly sign_in_step?: Keyed<ClientSignInStep>;
  /** 每日签到 */
  readonly daily_sign_in?: Keyed<ClientDailySignIn>;
  /** 活动任务 */
  readonly campaign_task?: Keyed<ClientCampaignTask>;
  /** 任务中心 */
  readonly task_centre?: Keyed<ClientTaskCentre>;
  /** 新客礼明细 */
  readonly newcomer_prize?: Keyed<ClientNewcomerPrize>;
  /** 新客礼 */
  readonly newcomer_gift?: Keyed<ClientNewcomerGift>;
  /** 绑卡开户礼 */
  readonly first_card_gift?: Keyed<ClientFirstCardGift>;
  /** 代发阶梯 */
  readonly payroll_step?: Keyed<ClientPayrollStep>;
  /** 代发专属礼 */
  readonly payroll_gift?: Keyed<ClientPayrollGift>;
  /** 资产阶梯 */
  readonly asset_step?: Keyed<ClientAssetStep>;
  /** 资产提升有礼 */
  readonly asset_growth?: Keyed<ClientAssetGrowth>;
  /** 首购礼 */
  readonly first_buy_gift?: Keyed<ClientFirstBuyGift>;
  /** 题目 */
  readonly quiz_question?: Keyed<ClientQuizQuestion>;
  /** 答题 */
  readonly quiz?: Keyed<ClientQuiz>;
  /** 生日关怀 */
  readonly birthday_care?: Keyed<ClientBirthdayCare>;
  /** 流失挽回 */
  readonly win_back?: Keyed<ClientWinBack>;
  /** 会话规则 */
  readonly session_rules?: ClientSessionRules;
  /** 设备绑定规则 */
  readonly device_rules?: ClientDeviceRules;
  /** 运行防护 */
  readonly guard_row?: Keyed<ClientGuardRow>;
  /** 运行环境检测 */
  readonly runtime_guard?: ClientRuntimeGuard;
  /** 防截屏规则 */
  readonly screen_guard?: ClientScreenGuard;
  /** 安全键盘规则 */
  readonly keyboard_rules?: ClientKeyboardRules;
  /** 客户端存储规则 */
  readonly client_storage?: ClientClientStorage;
  /** 隐私规则 */
  readonly privacy_rules?: ClientPrivacyRules;
  /** 系统权限 */
  readonly permission?: Keyed<ClientPermission>;
  /** 同意事项 */
  readonly consent?: Keyed<ClientConsent>;
  /** 第三方SDK */
  readonly sdk?: Keyed<ClientSdk>;
  /** 个性化规则 */
  readonly recommendation_rules?: ClientRecommendationRules;
  /** 文章 */
  readonly article?: Keyed<ClientArticle>;
  /** 公告 */
  readonly announcement?: Keyed<ClientAnnouncement>;
  /** 资讯 */
  readonly news_item?: Keyed<ClientNewsItem>;
  /** 常见问题 */
  readonly faq?: Keyed<ClientFaq>;
  /** 文本版本 */
  readonly legal_version?: Keyed<ClientLegalVersion>;
  /** 法律文本 */
  readonly legal_text?: Keyed<ClientLegalText>;
  /** 登录密码规则 */
  readonly password_rules?: ClientPasswordRules;
  /** 交易密码规则 */
  readonly pin_rules?: ClientPinRules;
  /** 短信验证码规则 */
  readonly sms_code_rules?: ClientSmsCodeRules;
  /** 动态令牌规则 */
  readonly otp_rules?: ClientOtpRules;
  /** 安全工具规则 */
  readonly key_rules?: ClientKeyRules;
  /** 快捷登录规则 */
  readonly quick_login_rules?: ClientQuickLoginRules;
  /** 人脸识别规则 */
  readonly face_rules?: ClientFaceRules;
  /** 注册规则 */
  readonly registration_rules?: ClientRegistrationRules;
  /** 通信安全规则 */
  readonly transport_rules?: ClientTransportRules;
  /** 报文加密规则 */
  readonly message_rules?: ClientMessageRules;
  /** 活期存款 */
  readonly demand_deposit?: Keyed<ClientDemandDeposit>;
  /** 整存整取 */
  readonly time_deposit?: Keyed<ClientTimeDeposit>;
  /** 零存整取 */
  readonly instalment_deposit?: Keyed<ClientInstalmentDeposit>;
  /** 通知存款 */
  readonly notice_deposit?: Keyed<ClientNoticeDeposit>;
  /** 大额存单 */
  readonly large_cd?: Keyed<ClientLargeCd>;
  /** 结构性存款 */
  readonly structured_deposit?: Keyed<ClientStructuredDeposit>;
  /** 收益情形 */
  readonly rate_outcome?: Keyed<ClientRateOutcome>;
  /** 智能存款 */
  readonly smart_deposit?: Keyed<ClientSmartDeposit>;
  /** 利率档 */
  readonly rate_tier?: Keyed<ClientRateTier>;
  /** 功能 */
  readonly function?: Keyed<ClientFunction>;
  /** 功能开关 */
  readonly function_switch?: Keyed<ClientFunctionSwitch>;
  /** 成长等级 */
  readonly growth_tier?: Keyed<ClientGrowthTier>;
  /** 成长规则 */
  readonly growth_scheme?: ClientGrowthScheme;
  /** 积分制度 */
  readonly points_scheme?: ClientPointsScheme;
  /** 得分规则 */
  readonly earning_rule?: Keyed<ClientEarningRule>;
  /** 权益配额 */
  readonly benefit_grant?: Keyed<ClientBenefitGrant>;
  /** 权益 */
  readonly benefit?: Keyed<ClientBenefit>;
  /** 转账协议 */
  readonly transfer_agreement?: ClientTransferAgreement;
  /** 安全锁 */
  readonly safety_lock?: Keyed<ClientSafetyLock>;
  /** 自设限额 */
  readonly own_limits?: Keyed<ClientOwnLimits>;
  /** 小额免密办法 */
  readonly no_password_terms?: ClientNoPasswordTerms;
  /** 限额来源 */
  readonly cap_source?: Keyed<ClientCapSource>;
  /** 消费贷 */
  readonly consumer_loan?: Keyed<ClientConsumerLoan>;
  /** 经营贷 */
  readonly business_loan?: Keyed<ClientBusinessLoan>;
  /** 住房贷款 */
  readonly mortgage?: Keyed<ClientMortgage>;
  /** 信用卡产品 */
  readonly credit_card?: Keyed<ClientCreditCard>;
  /** 脱敏格式 */
  readonly mask?: Keyed<ClientMask>;
  /** 数据项 */
  readonly data_item?: Keyed<ClientDataItem>;
  /** 小店大类 */
  readonly store_family?: Keyed<ClientStoreFamily>;
  /** 小店规则 */
  readonly mini_store_rules?: ClientMiniStoreRules;
  /** 推荐语 */
  readonly store_pitch?: Keyed<ClientStorePitch>;
  /** 海报模板 */
  readonly poster_template?: Keyed<ClientPosterTemplate>;
  /** 页面 */
  readonly page?: Keyed<ClientPage>;
  /** 宫格 */
  readonly grid?: Keyed<ClientGrid>;
  /** 功能列表 */
  readonly menu_list?: Keyed<ClientMenuList>;
  /** 功能目录 */
  readonly directory?: Keyed<ClientDirectory>;
  /** 轮播图 */
  readonly banner?: Keyed<ClientBanner>;
  /** 公告栏 */
  readonly notice?: Keyed<ClientNotice>;
  /** 货架展示 */
  readonly shelf_view?: Keyed<ClientShelfView>;
  /** 榜单 */
  readonly ranking?: Keyed<ClientRanking>;
  /** 搜索栏 */
  readonly search_bar?: Keyed<ClientSearchBar>;
  /** 账户卡片 */
  readonly account_card?: Keyed<ClientAccountCard>;
  /** 资产总览 */
  readonly asset_summary?: Keyed<ClientAssetSummary>;
  /** 卡面 */
  readonly card_face?: Keyed<ClientCardFace>;
  /** 个人信息 */
  readonly profile_card?: Keyed<ClientProfileCard>;
  /** 入口 */
  readonly entry?: Keyed<ClientEntry>;
  /** 活动楼层 */
  readonly campaign_floor?: Keyed<ClientCampaignFloor>;
  /** 场景楼层 */
  readonly scene_floor?: Keyed<ClientSceneFloor>;
  /** 资讯楼层 */
  readonly news_feed?: Keyed<ClientNewsFeed>;
  /** 发售时段 */
  readonly sale_window?: Keyed<ClientSaleWindow>;
  /** 费用明细 */
  readonly fee?: Keyed<ClientFee>;
  /** 销售文件明细 */
  readonly product_document?: Keyed<ClientProductDocument>;
  /** 产品公示 */
  readonly product_notice?: ClientProductNotice;
  /** 动账提醒规则 */
  readonly alert_rules?: ClientAlertRules;
  /** 版本下限 */
  readonly version_row?: Keyed<ClientVersionRow>;
  /** 升级规则 */
  readonly upgrade_rules?: ClientUpgradeRules;
  /** 风控告知 */
  readonly risk_notice?: Keyed<ClientRiskNotice>;
  /** 角色准入 */
  readonly role_policy?: Keyed<ClientRolePolicy>;
  /** 生活场景 */
  readonly life_scene?: Keyed<ClientLifeScene>;
  /** 搜索设置 */
  readonly search_settings?: ClientSearchSettings;
  /** 货架 */
  readonly shelf?: Keyed<ClientShelf>;
  /** 素材 */
  readonly creative?: Keyed<ClientCreative>;
  /** 轮播位 */
  readonly banner_slot?: Keyed<ClientBannerSlot>;
  /** 插屏位 */
  readonly interstitial_slot?: Keyed<ClientInterstitialSlot>;
  /** 浮窗位 */
  readonly float_slot?: Keyed<ClientFloatSlot>;
  /** 开屏位 */
  readonly splash_slot?: Keyed<ClientSplashSlot>;
  /** 公告位 */
  readonly notice_slot?: Keyed<ClientNoticeSlot>;
  /** 推送位 */
  readonly push_slot?: Keyed<ClientPushSlot>;
  /** 译文 */
  readonly translation?: Keyed<ClientTranslation>;
  /** 译文条目 */
  readonly translated_text?: Keyed<ClientTranslatedText>;
  /** 语音设置 */
  readonly voice_settings?: ClientVoiceSettings;
  /** 现金管理类理财 */
  readonly cash_wealth?: Keyed<ClientCashWealth>;
  /** 封闭式理财 */
  readonly closed_wealth?: Keyed<ClientClosedWealth>;
  /** 开放式理财 */
  readonly open_wealth?: Keyed<ClientOpenWealth>;
  /** 赎回费档 */
  readonly redemption_step?: Keyed<ClientRedemptionStep>;
  /** 基金 */
  readonly fund?: Keyed<ClientFund>;
  /** 积存金 */
  readonly gold_accumulation?: Keyed<ClientGoldAccumulation>;
  /** 实物贵金属 */
  readonly physical_gold?: Keyed<ClientPhysicalGold>;
  /** 储蓄国债 */
  readonly bond?: Keyed<ClientBond>;
  /** 提前兑取档 */
  readonly bond_step?: Keyed<ClientBondStep>;
  /** 保险产品 */
  readonly insurance?: Keyed<ClientInsurance>;
}
